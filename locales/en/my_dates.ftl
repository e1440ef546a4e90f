# My dates: everything that comes for a worker, and the same as a calendar file.

my_dates-title = <b>My dates</b>
# $kind (String) of a reminder; $deadline (String) the last day
my_dates-line =
    📅 <b>{ WORD("reminder-name", $kind) }</b>
    Last day: { DAY($deadline) }
# $on (Date), $at (String) an hour of the clock such as 09:00
my_dates-reminder = 🔔 We remind you on { DAY($on) } at { $at } (Japan time).
# Also shown at a counter in Japanese. $kind (String) of a reminder; $deadline (Date) the last day; $organisation, $phone (String)
my_dates-overdue =
    ⚠️ <b>{ WORD("reminder-name", $kind) }</b>
    The last day was { DAY($deadline) }. It is late, but we can help: please call { $organisation } now, phone { $phone }.
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
my_dates-choose = Choose one to read what to do and why. If a date is wrong, change it in “My details”.
my_dates-empty =
    <b>My dates</b>

    We know of no date that comes. If you tell us these days, we remind you in time:

    • { profile-name-stay_expiry }
    • { profile-name-passport_expiry }
    • { profile-name-mynumber_expiry }
    • { profile-name-last_health_check_on }
    • { profile-name-moved_on }

    You can tell us in “My details”.
my_dates-gone = This is done, or its date has changed. Go back to see what comes now.

## After a day was told: what follows from it. $kind (String) of a reminder; $deadline (String) the last day

my_dates-follows-also = Also: { WORD("reminder-name", $kind) }, last day { DAY($deadline) }.
my_dates-follows-late =
    ⚠️ <b>{ WORD("reminder-name", $kind) }</b>
    The last day was { DAY($deadline) }. You can still do it: today is best. We help you.

## The calendar file

my_dates-calendar = 📆 Put into my calendar
# The name of the calendar on a phone.
my_dates-calendar-name = My dates in Japan
my_dates-calendar-sent = Open this file on your phone to put your dates into its calendar. When a date changes, take the file again.
