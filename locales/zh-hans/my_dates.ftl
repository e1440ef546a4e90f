# My dates: everything that comes for a worker, and the same as a calendar file.

my_dates-title = <b>我的期限</b>
# $kind (String) of a reminder; $deadline (String) the last day
my_dates-line =
    📅 <b>{ WORD("reminder-name", $kind) }</b>
    最后一天：{ DAY($deadline) }
my_dates-line-late =
    ⚠️ <b>{ WORD("reminder-name", $kind) }</b>
    最后一天是{ DAY($deadline) }，已经过了。
# Said to be done, without the day of it.
my_dates-line-no_day =
    ⚠️ <b>{ WORD("reminder-name", $kind) }</b>
    最后一天：{ DAY($deadline) }。您说已经完成，但我们还不知道日期。
    请告诉我们日期，或者问支援人员：{ sign-person }
# $applied_on (String), $stay_expiry (String) days
my_dates-line-applied_late =
    ⚠️ <b>{ reminder-name-stay_renewal }</b>
    最后一天是{ DAY($stay_expiry) }。您在{ DAY($applied_on) }申请，已经过了最后一天。
    请现在就问支援人员，您可不可以留在日本工作：{ sign-person }
my_dates-nearer = ⬆️ 更近的日期
my_dates-further = ⬇️ 更晚的日期
# $on (Date), $at (String) an hour of the clock such as 09:00
my_dates-reminder = 🔔 下一次提醒：{ DAY($on) } { $at }（日本时间）
# Also shown at a counter in Japanese. $kind (String) of a reminder; $deadline (Date) the last day; $organisation (String)
# and the rest as in my_dates-call_when
my_dates-overdue =
    ⚠️ <b>{ WORD("reminder-name", $kind) }</b>
    最后一天是{ DAY($deadline) }。已经过期，但我们可以帮忙。

    { $phone ->
        [none] 请现在就按“{ reminder-button-help }”。
       *[other] { $we_on ->
            [now] 请现在就按“{ reminder-button-help }”，或者打电话给{ $organisation }：{ $phone }。
           *[other] 请现在就按“{ reminder-button-help }”，或者在{ DAY($we_on) }（{ $we_at }起）打电话给{ $organisation }：{ $phone }。
        }
    }
# Somebody may have no stay any more. $phone (String), or “none”; $we_on (String) the day on which our telephone is
# answered next, or now, $we_at (String) from when; $office_on (String) the next day on which offices are open, or today
my_dates-call_when = { $phone ->
    [none] 请现在就按“{ reminder-button-help }”。{ my_dates-call_immigration }
   *[other] { $we_on ->
        [now] 请现在就打电话给我们：{ $phone }。
       *[other] 请在{ DAY($we_on) }（{ $we_at }起）打电话给我们：{ $phone }。
    }{ my_dates-call_immigration }
}
my_dates-call_immigration = { $office_on ->
    [today] 也可以打电话给入管局（地方出入国在留管理局）：今天就打；没开门的话，一开门就打。
   *[other] 入管局（地方出入国在留管理局）今天不开。您可以在{ DAY($office_on) }打电话。
}
# Also shown at a counter in Japanese. $deadline (String) the last day
my_dates-overdue-stay =
    ⚠️ <b>{ WORD("reminder-name", $kind) }</b>
    最后一天是{ DAY($deadline) }，已经过了。请问一问，您可不可以留在日本工作。

    { my_dates-call_when }
# Plain, also in the calendar file.
my_dates-interview-name = 和支援人员面谈
# $on (Date), $at (String) an hour of the clock such as 09:00
my_dates-interview =
    🤝 <b>{ my_dates-interview-name }</b>
    { DAY($on) } { $at }（日本时间）
my_dates-interview-online = 💻 在线
# $place (String)
my_dates-interview-place = 📍 { $place }
my_dates-interview-choose = 🤝 选择面谈时间
my_dates-unreminded = ⚠️ 您没有同意提醒，所以我们不提醒您。您可以更改：/privacy
my_dates-choose = 请选一项：可以查看、告诉我们已完成，或者更改日期。
my_dates-empty =
    <b>我的期限</b>

    我们现在不知道您有什么截止日期。如果您告诉我们这些日期，我们会及时提醒您：

    • { profile-name-stay_expiry }
    • { profile-name-passport_expiry }
    • { profile-name-mynumber_expiry }
    • { profile-name-last_health_check_on }
    • { profile-name-moved_on }

    您可以在“{ menu-profile }”里告诉我们。
my_dates-gone = 这件事已经完成，或者日期变了。请返回，查看您现在的期限。

## One date: a day that was wrong, a contract that ended, a last day that is past

my_dates-new_day = ✏️ 更改日期
my_dates-contract_ended = 💼 我的合同结束了
# $part (String) a date of “My details”; $example (String) a day that is typed right
my_dates-ask-day =
    <b>{ WORD("profile-name", $part) }</b>

    请选择正确的日期，或者输入，例如{ $example }。
# $example (String) a day that is typed right
my_dates-ask-contract_ended =
    💼 <b>您的合同是哪一天结束的？</b>

    支援人员可以看到这个日期，您的公司看不到。您也可以输入：{ $example }
# $on (String) the day that is known so far
my_dates-known = 我们现在的记录：{ DAY($on) }。
# More than two years ahead.
my_dates-far = 您现在什么都不用做。
# $deadline (Date) the last day
my_dates-late-ask =
    ⚠️ <b>{ WORD("reminder-name", $kind) }</b>

    最后一天是{ DAY($deadline) }，已经过了。

    <b>这件事完成了吗？</b>
my_dates-late-yes = ✅ 是，已完成
my_dates-late-no = ⏳ 还没有
# $part (String) a date of “My details”; $on (String) the day from which is counted
my_dates-told =
    ✅ 谢谢。我们从这一天开始算：
    <b>{ WORD("profile-name", $part) }：{ DAY($on) }</b>
# Below my_dates-told, which shows the day that support staff have. $own (String) the day that the worker told
my_dates-told-other = 您告诉我们的是{ DAY($own) }。支援人员的记录是上面的日期。上面的日期不对吗？请按“{ reminder-button-help }”。

## After a day was told: what follows from it. $kind (String) of a reminder; $deadline (String) the last day

my_dates-follows-contract_end = 📅 您必须在<b>{ DAY($deadline) }</b>之前（含当天）向入管（出入国在留管理庁）申报。
my_dates-follows-also = 还有：{ WORD("reminder-name", $kind) }，最后一天{ DAY($deadline) }。
my_dates-follows-late =
    ⚠️ <b>{ WORD("reminder-name", $kind) }</b>
    最后一天是{ DAY($deadline) }，已经过了。您仍然可以办。请尽快去办，我们会帮您。
my_dates-follows-past-stay =
    ⚠️ <b>{ WORD("reminder-name", $kind) }</b>
    最后一天是{ DAY($deadline) }，已经过了。我们会告诉支援人员。请问一问，您可不可以留在日本工作。
    { my_dates-call_when }

## The calendar file

my_dates-calendar = 📆 把我的期限加入日历
# The name of the calendar on a phone.
my_dates-calendar-name = 我在日本的期限
my_dates-calendar-sent = 请在手机上打开这个文件，把您的期限加入日历。日期变了时，请重新获取文件。
