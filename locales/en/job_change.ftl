# Changing jobs: the check, the offer of help, and the record that staff keep.

job_change-start =
    <b>Changing jobs</b>

    Talk to our support staff before you leave your job. We ask one question at a time. You can skip any question. Only the Immigration Services Agency (出入国在留管理庁) decides. This check shows what you must do first.
job_change-ask-contract_ended = Has your employment contract already ended?
job_change-ask-reason = Why does your work there end, or why do you want to change? “{ job_change-option-reason-broken_rules }” means: the company did not pay wages, or did not keep its promises, or there was violence or harassment.
job_change-option-reason-employer = The employer’s reasons
job_change-option-reason-own_wish = It is my own wish
# By the company.
job_change-option-reason-broken_rules = Rules or promises were broken
job_change-option-reason-other = Another reason
job_change-ask-field = In which field do you work now?
job_change-ask-same_category = Is the new work in the same job category (業務区分) as your work now? If you are not sure, tap “{ form-skip }”. Our staff will check.
# Between some job categories one may change, because a test confirms for both that the same skills are needed.
job_change-ask-common_skill_confirmed = Does a test confirm that the new job category and your job category now have the same skills? If you are not sure, tap “{ form-skip }”.
job_change-ask-new_field_test_passed = Did you pass the skill test (技能試験) of the new field?
job_change-ask-new_field = In which field is the new work?
job_change-ask-driving_licence = Do you have the Japanese driving licence (運転免許) for the new work?
job_change-ask-apply_on = When do you want to send in the application (申請)? If you do not know, we use today’s date.
job_change-ask-permission_received = Do you already have the permission (在留資格変更許可) for the new employer?
job_change-short-contract_ended = Contract has ended
job_change-short-reason = Reason
job_change-short-field = Field now
job_change-short-same_category = Same job category
job_change-short-common_skill_confirmed = Same skills confirmed
job_change-short-new_field_test_passed = New field’s test passed
job_change-short-new_field = New field
job_change-short-driving_licence = Japanese driving licence
job_change-short-apply_on = Day of the application
job_change-short-permission_received = Permission received
job_change-criterion-permission = Permission for the new job
job_change-criterion-contract_end = Notice: contract ended
job_change-criterion-support_duty = Who must help you
job_change-criterion-job_category = The new work
job_change-reason-permission-received = You said that you already have the permission for the new employer.
job_change-reason-permission-not_received = For a new employer or a new field, you need a new permission (在留資格変更許可). You can start there only after you get it.
job_change-more-permission-not_received = Your permission names your employer. With a new employer, your five years as Specified Skilled Worker (i) do not start again. Check how much time is left.
job_change-todo-permission-not_received = Apply for the permission first, at the Regional Immigration Services Bureau (地方出入国在留管理局).
job_change-reason-contract_end-not_ended = You did not say that your contract has ended. If it has not ended, you do not need to send a notice now.
job_change-reason-contract_end-ended = When your contract has ended, you must tell the Immigration Services Agency (出入国在留管理庁) within 14 days.
job_change-more-contract_end-ended = You can send the notice online, by post or at the counter of the Regional Immigration Services Bureau (地方出入国在留管理局).
job_change-todo-contract_end-ended = Send the notice (契約機関に関する届出) within 14 days after the contract ended.
job_change-reason-support_duty-employer = Your work ends for your employer’s reasons. So your employer must help you find the next job.
job_change-more-support_duty-employer = If your employer cannot help you find the next job, your registered support organisation (登録支援機関) or a related company must help you.
job_change-todo-support_duty-employer = Go to Hello Work (ハローワーク), the public employment office. Our staff can tell you which one, and help you there.
job_change-reason-support_duty-own_wish = It is your own wish to change. So nobody has a legal duty to help you find the next job. You can still ask us anything.
job_change-reason-support_duty-broken_rules = Unpaid wages, broken promises, violence or harassment are not your fault. Our staff must check whether somebody must help you find the next job.
job_change-more-support_duty-broken_rules = If you leave because of this, it usually does not count as your own wish. Also go to Hello Work (ハローワーク), the public employment office.
job_change-todo-support_duty-broken_rules = Talk to our staff as soon as you can. Keep pay slips, messages and papers.
job_change-reason-support_duty-not_clear = The reason why the work ends decides whether somebody must help you find the next job. Our staff must check.
job_change-todo-support_duty-not_clear = Tell our staff why the work ends. Keep every letter from your employer.
job_change-reason-job_category-way_known = You can change jobs in three cases: to the same job category; to a category for which a test confirms the same skills; or if you passed the new field’s test.
job_change-reason-job_category-no_way = There are three ways to change jobs. From your answers, none of them is open to you yet.
job_change-more-job_category-no_way = You can change jobs in three cases: to the same job category; to a category for which a test confirms the same skills; or if you passed the new field’s test.
job_change-todo-job_category-no_way = Ask our staff about the test of the new field, or look for work in the same job category.
job_change-reason-job_category-category_missing = It is hard to judge a job category alone. Our staff must check whether yours fits.
job_change-todo-job_category-category_missing = Send your answers to our staff, with the job advertisement if you have one.
job_change-reason-job_category-not_open = It is decided that the new field will open. We do not know the first day for sure.
job_change-todo-job_category-not_open = Ask our staff for news about this field before you leave your employer.
job_change-reason-job_category-suspended = As far as we know, new applications for this field are limited. Our staff must check your case.
job_change-todo-job_category-suspended = Talk to our staff before you apply.
job_change-reason-job_category-own_standard_missing = For the new field, you need a Japanese driving licence (運転免許). You do not have it yet, or you did not tell us. Our staff must check.
job_change-todo-job_category-own_standard_missing = Talk to our staff about the licence before you leave your employer.
# $last_on, $ended_on (String) ISO days
job_change-notice-until = 📅 Tell the Immigration Services Agency by <b>{ DAY($last_on) }</b>: this is the last day. By our records, your contract ended on { DAY($ended_on) }.
job_change-notice-late = ⚠️ The last day to tell the Immigration Services Agency was <b>{ DAY($last_on) }</b>. If you have not told it yet, do it as soon as you can, and ask our staff for help. By our records, your contract ended on { DAY($ended_on) }.
job_change-support-offer = <b>Shall we start job-change support (転職支援) for you?</b> Our staff will see your answers, help you look for work and keep a record.
job_change-support-agree = ✅ Yes, start job-change support
