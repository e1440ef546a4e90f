# Changing jobs: the check, the offer of help, and the record that staff keep.

job_change-start =
    <b>换工作</b>

    离开现在的工作之前，请先和人谈谈。我们一次问一个问题，每个问题都可以跳过。最终只由出入国在留管理厅（出入国在留管理庁）决定。这个核对告诉您必须先做什么。
job_change-ask-contract_ended = 您的雇佣合同已经结束了吗？
job_change-ask-reason = 您在那里的工作为什么结束，或者您为什么想换工作？“{ job_change-option-reason-broken_rules }”是指：公司没有付工资、没有遵守承诺，或者有暴力、骚扰、欺负。
job_change-option-reason-employer = 公司的原因
job_change-option-reason-own_wish = 我自己的愿望
# By the company.
job_change-option-reason-broken_rules = 公司没有遵守规定或承诺
job_change-option-reason-other = 其他原因
job_change-ask-field = 您现在在哪个领域工作？
job_change-ask-same_category = 新工作和您现在的工作，是同一个业务区分（業務区分）吗？如果不确定，请按“{ form-skip }”。支援人员会确认。
# Between some job categories one may change, because a test confirms for both that the same skills are needed.
job_change-ask-common_skill_confirmed = 有没有考试能确认，新的业务区分和您现在的业务区分是同样的技能？如果不确定，请按“{ form-skip }”。
job_change-ask-new_field_test_passed = 您通过新领域的技能考试（技能試験）了吗？
job_change-ask-new_field = 新工作在哪个领域？
job_change-ask-driving_licence = 您有新工作需要的日本驾照（運転免許）吗？
job_change-ask-apply_on = 您想在哪一天提交申请（申請）？如果不知道，我们用今天的日期。
job_change-ask-permission_received = 您已经得到在新公司工作的许可（在留資格変更許可）了吗？
job_change-short-contract_ended = 合同已经结束
job_change-short-reason = 原因
job_change-short-field = 现在的领域
job_change-short-same_category = 同一个业务区分
job_change-short-common_skill_confirmed = 确认为同样的技能
job_change-short-new_field_test_passed = 通过新领域的考试
job_change-short-new_field = 新的领域
job_change-short-driving_licence = 日本驾照
job_change-short-apply_on = 申请日期
job_change-short-permission_received = 已得到许可
job_change-criterion-permission = 新工作的许可
job_change-criterion-contract_end = 申报：合同结束
job_change-criterion-support_duty = 谁必须帮您
job_change-criterion-job_category = 新的工作
job_change-reason-permission-received = 您说，您已经得到在新公司工作的许可。
job_change-reason-permission-not_received = 换新公司或新领域，都需要新的许可（在留資格変更許可）。得到许可之后，您才可以在那里开始工作。
job_change-more-permission-not_received = 您的许可写明了您的公司。换了公司，您的特定技能1号的5年也不会重新开始。请确认还剩多少时间。
job_change-todo-permission-not_received = 请先到入管局（地方出入国在留管理局）申请许可。
job_change-reason-contract_end-not_ended = 您没有说合同已经结束。如果没有结束，现在不需要申报。
job_change-reason-contract_end-ended = 合同结束后，您必须在14天内向出入国在留管理厅（出入国在留管理庁）申报。
job_change-more-contract_end-ended = 可以上网、邮寄，或到入管局（地方出入国在留管理局）的窗口申报。
job_change-todo-contract_end-ended = 请在合同结束后14天内申报（契約機関に関する届出）。
job_change-reason-support_duty-employer = 您的工作因公司的原因结束。所以公司必须帮您找下一份工作。
job_change-more-support_duty-employer = 如果公司不能帮您找下一份工作，您的注册支援机构（登録支援機関）或关联公司必须帮您。
job_change-todo-support_duty-employer = 请去Hello Work（ハローワーク），那是公共职业安定所。支援人员可以告诉您去哪一家，并在那里帮您。
job_change-reason-support_duty-own_wish = 换工作是您自己的愿望。所以，没有人有法律义务帮您找下一份工作。您仍然可以问我们任何事。
job_change-reason-support_duty-broken_rules = 不付工资、不守承诺、暴力、骚扰、欺负，都不是您的错。是否有人必须帮您找下一份工作，必须由支援人员确认。
job_change-more-support_duty-broken_rules = 如果您因此离开，一般不算您自己的愿望。也请去Hello Work（ハローワーク），那是公共职业安定所。
job_change-todo-support_duty-broken_rules = 请尽快和支援人员谈。请保存工资单、消息和文件。
job_change-reason-support_duty-not_clear = 是否有人必须帮您找下一份工作，要看工作结束的原因。必须由支援人员确认。
job_change-todo-support_duty-not_clear = 请告诉支援人员，工作为什么结束。公司给您的信请全部保存。
job_change-reason-job_category-way_known = 有三种情况可以换工作：同一个业务区分；考试确认为同样技能的业务区分；或者您通过了新领域的考试。
job_change-reason-job_category-no_way = 换工作有三种途径。从您的回答看，现在还没有一种可行。
job_change-more-job_category-no_way = 有三种情况可以换工作：同一个业务区分；考试确认为同样技能的业务区分；或者您通过了新领域的考试。
job_change-todo-job_category-no_way = 请问支援人员新领域的考试，或者在同一个业务区分里找工作。
job_change-reason-job_category-category_missing = 业务区分很难自己判断。您的是否符合，必须由支援人员确认。
job_change-todo-job_category-category_missing = 请把您的回答发给支援人员；如果有招聘广告，也请一起发。
job_change-reason-job_category-not_open = 新领域已经决定开放。我们还不确定第一天是哪天。
job_change-todo-job_category-not_open = 离开公司之前，请问支援人员这个领域的消息。
job_change-reason-job_category-suspended = 据我们所知，这个领域的新申请有限制。必须由支援人员确认您的情况。
job_change-todo-job_category-suspended = 申请之前，请和支援人员谈谈。
job_change-reason-job_category-own_standard_missing = 新领域需要日本驾照（運転免許）。您还没有，或者没有告诉我们。必须由支援人员确认。
job_change-todo-job_category-own_standard_missing = 离开公司之前，请和支援人员谈谈驾照的事。
# $last_on, $ended_on (String) ISO days
job_change-notice-until = 📅 请在<b>{ DAY($last_on) }</b>之前（含当天）向出入国在留管理厅申报：这是最后一天。按我们的记录，您的合同结束日期是{ DAY($ended_on) }。
job_change-notice-late = ⚠️ 向出入国在留管理厅申报的最后一天是<b>{ DAY($last_on) }</b>，已经过了。如果还没有申报，请尽快申报，并请支援人员帮忙。按我们的记录，您的合同结束日期是{ DAY($ended_on) }。
job_change-support-offer = <b>要为您开始换工作支援（転職支援）吗？</b>支援人员会看您的回答、帮您找工作，并做记录。
job_change-support-agree = ✅ 是，开始换工作支援
