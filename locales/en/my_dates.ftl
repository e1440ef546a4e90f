# My dates: everything that comes for a worker, and the same as a calendar file.

my_dates-title = <b>My dates</b>
# $kind (String) of a reminder; $deadline (String) the last day
my_dates-line =
    📅 <b>{ WORD("reminder-name", $kind) }</b>
    Last day: { DAY($deadline) }
my_dates-line-late =
    ⚠️ <b>{ WORD("reminder-name", $kind) }</b>
    The last day was { DAY($deadline) }.
# Said to be done, without the day of it.
my_dates-line-no_day =
    ⚠️ <b>{ WORD("reminder-name", $kind) }</b>
    Last day: { DAY($deadline) }. You said that it is done, but we do not know the day yet.
    Tell us the day, or ask support staff: { sign-person }
# $applied_on (String), $stay_expiry (String) days
my_dates-line-applied_late =
    ⚠️ <b>{ reminder-name-stay_renewal }</b>
    The last day was { DAY($stay_expiry) }. You applied on { DAY($applied_on) }, after the last day.
    Ask support staff now if you may stay and work: { sign-person }
my_dates-nearer = ⬆️ Nearer dates
my_dates-further = ⬇️ Later dates
# $on (Date), $at (String) an hour of the clock such as 09:00
my_dates-reminder = 🔔 Next reminder: { DAY($on) } { $at } (Japan)
# Also shown at a counter in Japanese. $kind (String) of a reminder; $deadline (Date) the last day; $organisation (String)
# and the rest as in my_dates-call_when
my_dates-overdue =
    ⚠️ <b>{ WORD("reminder-name", $kind) }</b>
    The last day was { DAY($deadline) }. It is late, but we can help.

    { $phone ->
        [none] Tap “{ reminder-button-help }” now.
       *[other] { $we_on ->
            [now] Tap “{ reminder-button-help }”, or call { $organisation } now: { $phone }.
           *[other] Tap “{ reminder-button-help }” now, or call { $organisation } on { DAY($we_on) }, from { $we_at }: { $phone }.
        }
    }
# Somebody may have no stay any more. $phone (String), or “none”; $we_on (String) the day on which our telephone is
# answered next, or now, $we_at (String) from when; $office_on (String) the next day on which offices are open, or today
my_dates-call_when = { $phone ->
    [none] Tap “{ reminder-button-help }” now. { my_dates-call_immigration }
   *[other] { $we_on ->
        [now] Call us now: { $phone }.
       *[other] Call us on { DAY($we_on) }, from { $we_at }: { $phone }.
    } { my_dates-call_immigration }
}
my_dates-call_immigration = { $office_on ->
    [today] Or call the immigration office (地方出入国在留管理局) today, or as soon as it opens.
   *[other] The immigration office (地方出入国在留管理局) is closed today. You can call it on { DAY($office_on) }.
}
# Also shown at a counter in Japanese. $deadline (String) the last day
my_dates-overdue-stay =
    ⚠️ <b>{ WORD("reminder-name", $kind) }</b>
    The last day was { DAY($deadline) }. Please ask if you may stay and work.

    { my_dates-call_when }
# Plain, also in the calendar file.
my_dates-interview-name = Interview with support staff
# $on (Date), $at (String) an hour of the clock such as 09:00
my_dates-interview =
    🤝 <b>{ my_dates-interview-name }</b>
    { DAY($on) } at { $at } (Japan time)
my_dates-interview-online = 💻 Online
# $place (String)
my_dates-interview-place = 📍 { $place }
my_dates-interview-choose = 🤝 Choose an interview time
my_dates-unreminded = ⚠️ You have not agreed to reminders, so we do not remind you. You can change this: /privacy
my_dates-choose = Choose one to read it, to say that it is done, or to change its date.
my_dates-empty =
    <b>My dates</b>

    We know of no deadline for you now. If you tell us these days, we remind you in time:

    • { profile-name-stay_expiry }
    • { profile-name-passport_expiry }
    • { profile-name-mynumber_expiry }
    • { profile-name-last_health_check_on }
    • { profile-name-moved_on }

    You can tell us in “{ menu-profile }”.
my_dates-gone = This is done, or its date has changed. Go back to see your dates now.

## One date: a day that was wrong, a contract that ended, a last day that is past

my_dates-new_day = ✏️ Change the date
my_dates-contract_ended = 💼 My contract ended
# $part (String) a date of “My details”; $example (String) a day that is typed right
my_dates-ask-day =
    <b>{ WORD("profile-name", $part) }</b>

    Choose the correct day, or type it, for example { $example }.
# $example (String) a day that is typed right
my_dates-ask-contract_ended =
    💼 <b>On which day did your contract end?</b>

    Support staff see this day. Your employer does not. You can also type it: { $example }
# $on (String) the day that is known so far
my_dates-known = The day that we have now: { DAY($on) }.
# More than two years ahead.
my_dates-far = You do not have to do anything now.
# $deadline (Date) the last day
my_dates-late-ask =
    ⚠️ <b>{ WORD("reminder-name", $kind) }</b>

    The last day was { DAY($deadline) }.

    <b>Was this done?</b>
my_dates-late-yes = ✅ Yes, it is done
my_dates-late-no = ⏳ Not yet
# $part (String) a date of “My details”; $on (String) the day from which is counted
my_dates-told =
    ✅ Thank you. We count from this day:
    <b>{ WORD("profile-name", $part) }: { DAY($on) }</b>
# Below my_dates-told, which shows the day that support staff have. $own (String) the day that the worker told
my_dates-told-other = You told us that it is { DAY($own) }. Support staff have the day above. Is the day above wrong? Tap “{ reminder-button-help }”.

## After a day was told: what follows from it. $kind (String) of a reminder; $deadline (String) the last day

my_dates-follows-contract_end = 📅 You must tell immigration (出入国在留管理庁) by <b>{ DAY($deadline) }</b>.
my_dates-follows-also = Also: { WORD("reminder-name", $kind) }, last day { DAY($deadline) }.
my_dates-follows-late =
    ⚠️ <b>{ WORD("reminder-name", $kind) }</b>
    The last day was { DAY($deadline) }. You can still do it. Please do it as soon as you can. We help you.
my_dates-follows-past-stay =
    ⚠️ <b>{ WORD("reminder-name", $kind) }</b>
    The last day was { DAY($deadline) }. We tell support staff. Please ask if you may stay and work.
    { my_dates-call_when }

## The calendar file

my_dates-calendar = 📆 Add my dates to my calendar
# The name of the calendar on a phone.
my_dates-calendar-name = My dates in Japan
my_dates-calendar-sent = Open this file on your phone to put your dates into its calendar. When a date changes, get the file again.
