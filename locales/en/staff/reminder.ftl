## Names, for lists, calendars and previews

reminder-name-supervisor_interview = Interview with the supervisor
reminder-name-annual_report = Yearly report (定期届出)
reminder-name-registration_renewal = Renewal of the registration (登録更新)
reminder-name-ad_hoc_notice = Notice within 14 days (随時届出)
reminder-name-job_change_support = Job-change support (転職支援)

## What staff read. $worker (String) roster number and name; $deadline (String) the last day; $days (Number) days left

reminder-staff-stay_pending = <b>{ $worker }</b>: the renewal was applied for, and there is no result yet. The special period (特例期間) ends on { DAY($deadline) }. { reminder-days-left } After that day there is no legal stay. Ask the worker and the Regional Immigration Services Bureau how far it is.
reminder-staff-total_stay = <b>{ $worker }</b>: in our count, the last day of the five years is { DAY($deadline) }. { reminder-days-left } Talk about the plans (type (ii), other ways). Leave that does not count or a sixth year is asked for about three months before. With less than six months left, the six-month preparing status is closed.
reminder-staff-interview = <b>{ $worker }</b>: the next regular interview (定期面談) must be held on { DAY($deadline) } at the latest. { reminder-days-left } Please offer times.
reminder-staff-supervisor_interview = <b>{ $worker }</b>: the next interview with the direct supervisor must be held on { DAY($deadline) } at the latest, apart from the worker’s own. { reminder-days-left } Please agree on a time with the employer.
reminder-staff-activity_gap = <b>{ $worker }</b>: the contract ended, and no new one is known. On { DAY($deadline) } three months without the activity of the status are full. { reminder-days-left } The status can then be cancelled unless there is a good reason, such as real job hunting. Help to look for work and to keep proof of it.
reminder-staff-preparing_status = <b>{ $worker }</b>: in our count, the preparing status (特定活動) ends on { DAY($deadline) }. { reminder-days-left } Compare the date with the residence card. The application for Specified Skilled Worker (i) must be filed before; one extension is possible, only for unavoidable reasons, and none for drivers who get a licence (特定活動55号).
reminder-staff-annual_report = <b>Yearly report (定期届出)</b>: the report about 1 April to 31 March is filed from 1 April; the last day is { DAY($deadline) }. { reminder-days-left } Where all support is entrusted to us, we hand our part to the employer, who files it: keep time for that.
reminder-staff-registration_renewal = <b>Our registration (登録支援機関)</b>: the last day to apply for its renewal is { DAY($deadline) }. { reminder-days-left } Without a registration we may do no support work. Please compare the days with the guidance of the Immigration Services Agency.
# $worker (String) roster number and name, the employers it is about, or “none”
reminder-staff-ad_hoc_notice = <b>Notice within 14 days (随時届出)</b>: { $worker ->
    [none] something happened that must be reported.
   *[other] something happened about { $worker } that must be reported.
} The last day is { DAY($deadline) }. { reminder-days-left } Check who files it, we or the employer, and record when it is done.
# $worker (String) roster number and name
reminder-staff-job_change_support = <b>{ $worker }</b>: job-change support (転職支援) is owed until a new contract starts. Please add to the record what was done this week, and enter the new contract when it starts.

## The buttons under a worker’s reminder

# $kind (String) of the reminder; $deadline_on (String) the last day, or “none”
reminder-help-staff = 🙋 The worker needs help with a reminder: <b>{ WORD("reminder-name", $kind) }</b>. { $deadline_on ->
    [none] There is no last day.
   *[other] The last day is { DAY($deadline_on) }.
}
# The worker said “done” by mistake. Its tasks, those of before too, follow below. $about, $roster_number, $id, $reminder, $deadline_on as in task.ftl
reminder-undone-staff =
    ↩️ <b>Not done after all</b>
    { task-whom }

    { task-about } { task-last-day }
    The worker had said “done” by mistake, and took it back. Tasks that you got because of that are closed. Tasks that it had closed follow here again.
# The date of the reminder was corrected or taken back since. $kind (String)
reminder-help-staff-changed = 🙋 The worker needs help with a reminder: <b>{ WORD("reminder-name", $kind) }</b>. Its date has changed since, and nothing of this kind is due now.
# Above the words. $kind (String) of the reminder; $deadline_on (String) the last day, or “none”
reminder-reply-staff = ↩️ A reply to this reminder: <b>{ WORD("reminder-name", $kind) }</b>. { $deadline_on ->
    [none] There is no last day.
   *[other] The last day is { DAY($deadline_on) }.
}
# $kind (String)
reminder-reply-staff-changed = ↩️ A reply to this reminder: <b>{ WORD("reminder-name", $kind) }</b>. Its date has changed since, and nothing of this kind is due now.
