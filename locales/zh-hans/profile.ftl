# My details: what is known of the worker, why it is asked, and changing it.

profile-groups =
    <b>我的资料</b>

    您在这里告诉我们的，可以帮助我们及时提醒您。您不必回答，随时可以更改或删除。
profile-group-me = 👤 关于我
profile-group-stay = 🛂 我的在留
profile-group-work = 👔 我的工作
profile-group-dates = 📅 我的日期
profile-group-messages = 🔔 消息时间
profile-my-data = 🗂 保存的关于我的全部内容
profile-choose = 请选一项，查看或更改。
profile-kept-profile = 只有我们的支援人员可以看到，您的公司看不到。您可以跳过或删除。
profile-kept-records = 只有我们的支援人员可以看到，您的公司看不到。这是法律要求的记录的一部分：/privacy
profile-enter = ✏️ 输入或更改
profile-delete = 🗑 删除我说的内容
profile-delete-sure = <b>删除您告诉我们的内容吗？删除后不能恢复。</b>
profile-delete-reminders = 没有这个日期，您可能收不到某些提醒。
profile-delete-yes = 🗑 是，删除
profile-delete-no = 不，保留
profile-ask-correction = ✋ 请支援人员更正
profile-done = 完成
# $part (String) the id of a detail; $example (String) a day that is typed right
profile-enter-day =
    <b>{ WORD("profile-name", $part) }</b>

    请选择日期，或者输入，例如{ $example }。
profile-enter-option =
    <b>{ WORD("profile-name", $part) }</b>

    请选择，或者输入。
profile-enter-languages =
    <b>{ WORD("profile-name", $part) }</b>

    请把所有语言都选上，然后按“{ profile-done }”。
# $longest (Number)
profile-enter-called =
    <b>我们怎么称呼您？</b>

    请输入名字或昵称，最多{ $longest }个字符。
# $name (String)
profile-chosen = ✓ { $name }
# $longest (Number)
profile-mistake-long = ⚠️ 请只输入一行，最多{ $longest }个字符。

## One line of the list. $part (String) the id of a detail, $value, $own, $theirs (String)

profile-line-unknown = <b>{ WORD("profile-name", $part) }：</b>还没有回答
profile-nothing-told = 这里还没有内容。
profile-line-worker = • <b>{ WORD("profile-name", $part) }：</b>{ $value }
profile-line-staff = • <b>{ WORD("profile-name", $part) }：</b>{ $value }（支援人员的记录）
profile-line-both = • <b>{ WORD("profile-name", $part) }：</b>{ $own }；支援人员的记录是{ $theirs }

## Two days for one detail, and an application of a stay before. $part (String), $own, $theirs, $on, $applied_on, $until (String or Date) days

profile-which_day =
    ❓ <b>哪个日期是对的？</b>

    { WORD("profile-name", $part) }：您告诉我们的是{ DAY($own) }，支援人员现在的记录是{ DAY($theirs) }。请看您的卡或文件，按正确的日期。在那之前，我们用您说的日期。
profile-button-day = 📅 { DAY($on) }
profile-day-kept = ✅ 谢谢。{ WORD("profile-name", $part) }：我们现在用{ DAY($on) }。
profile-day-outdated = 您告诉我们的日期已经过去。我们用支援人员记录的、更晚的日期。
profile-application-ended = 您的申请日期是{ DAY($applied_on) }。那是为了最后一天是{ DAY($until) }的在留期限。您为现在的在留期限申请过了吗？请告诉我们那个日期：“{ profile-enter }”。
profile-new_stay = 也请告诉我们新的在留期限的最后一天：“{ profile-name-stay_expiry }”。没有它，我们不能及时提醒您。

## Values

# $hour (String) 0 to 23
profile-hour = { $hour }:00
# $country (String) two letters
profile-country = { $country ->
    [stateless] 无国籍
   *[other] { COUNTRY($country) }
}
profile-status-ssw1 = 特定技能1号
profile-status-ssw2 = 特定技能2号
profile-preparing_for-ssw1 = 以特定技能1号工作
profile-preparing_for-truck = 卡车司机
profile-preparing_for-bus_taxi = 巴士或出租车司机
# $name_en, $name_ja (String)
profile-prefecture = { $name_ja }（{ $name_en }）
# $started_on, $ended_on (String) ISO days
profile-contract-running = { $started_on ->
    [none] 还没有结束；开始日期不明
   *[other] 从{ DAY($started_on) }开始
}
profile-contract-ended = { $started_on ->
    [none] 到{ DAY($ended_on) }为止；开始日期不明
   *[other] { DAY($started_on) } – { DAY($ended_on) }
}

## What each detail is called (40 characters at most), and why it is asked

profile-name-called = 怎么称呼我
profile-why-called = 支援人员给您写消息或和您谈话时，用这个称呼。
profile-name-locale = 我阅读的语言
profile-why-locale = 我们用这种语言给您写消息。
profile-name-languages_spoken = 我说的语言
profile-why-languages_spoken = 这样，会说其中一种语言的人可以给您打电话或和您见面。
profile-name-languages_written = 我写的语言
profile-why-languages_written = 这样，我们知道您可以用哪些语言填写文件。
profile-name-prefecture = 我住的都道府县
profile-why-prefecture = 每个都道府县（都道府県）的入管局和咨询窗口都不同。
profile-name-name_on_card = 在留卡上的姓名
profile-why-name_on_card = 正式文件上的姓名，必须和在留卡（在留カード）上的完全一样。
profile-name-nationality = 国籍
profile-why-nationality = 每个国家的文件和手续不同。
profile-name-birth_date = 出生日期
profile-why-birth_date = 您打开邀请时，我们用这个日期确认是您本人。
profile-name-stay_expiry = 在留期限的最后一天
profile-why-stay_expiry = 这一天写在您的在留卡上（在留期間満了日）。我们会及时提醒您更新。如果不申请就超过这一天，您可能失去在留资格。
profile-name-applied_on = 我申请在留的日期
profile-why-applied_on = 您申请之后，我们不再提醒您申请，而是确认您可以等结果到哪一天。
profile-name-result_on = 我得到结果的日期
profile-why-result_on = 您得到入管的结果之后，我们不再提醒您这次申请。
profile-name-passport_expiry = 护照有效期的最后一天
profile-why-passport_expiry = 换新护照需要时间。我们会提前几个月提醒您。
profile-name-mynumber_expiry = 个人编号卡有效期的最后一天
profile-why-mynumber_expiry = 我们会提醒您到市区町村政府（市区町村の役所）更新卡。请只告诉我们日期，绝对不要写号码。
profile-name-status = 在留资格
profile-why-status = 特定技能1号和2号的规定不同。
profile-name-field = 领域
profile-why-field = 每个领域的考试和规定都不同。
profile-name-employer = 公司
profile-why-employer = 为了支援您、向政府机关报告，我们必须知道您在哪家公司工作。
profile-name-contract = 合同
profile-why-contract = 合同的日期决定我们支援您到什么时候、记录保存多久。
profile-name-contract_ended_on = 我的合同结束的日期
profile-why-contract_ended_on = 您必须在14天内向入管（出入国在留管理庁）申报。我们和您一起算天数，并提醒您。
profile-name-last_health_check_on = 上一次体检
profile-why-last_health_check_on = 公司必须每年给您做体检。我们会提醒您下一次。
profile-name-moved_on = 我搬家的日期
profile-why-moved_on = 您必须在14天内向市区町村政府（市区町村の役所）申报新住址。我们会提醒您。
profile-name-card_lost_on = 我丢失在留卡的日期
profile-why-card_lost_on = 请告诉我们您发现丢失的日期。您必须在14天内申请新卡。我们会提醒您。
profile-name-preparing_since = 准备期开始的日期
profile-why-preparing_since = 为特定技能1号做准备的在留资格“特定活动”（特定活動）时间很短。我们会提醒您在结束之前申请。
profile-name-preparing_for = 我在为什么做准备
profile-why-preparing_for = 这个在留资格一般是6个月；考巴士或出租车驾照的，最多1年。我们会及时提醒您。
profile-name-reentry_return_by = 必须回到日本的最后一天
profile-why-reentry_return_by = 如果您回来得比再入国许可（再入国許可）允许的晚，可能失去在留资格。我们会提醒您。
profile-name-left_japan_on = 我搬离日本的日期
profile-why-left_japan_on = 如果您交年金的时间够长，离开后两年内可以申请拿回一部分钱（脱退一時金）。我们会提醒您。
profile-name-last_interview_on = 上一次和支援人员面谈
profile-why-last_interview_on = 如果您是特定技能1号，支援人员必须至少每3个月和您谈一次。
# The interview of support staff with the worker’s supervisor; the worker is not there.
profile-name-last_supervisor_interview_on = 支援人员上一次和我上司面谈
profile-why-last_supervisor_interview_on = 对于特定技能1号，支援人员也必须至少每3个月和直接上司谈一次。
profile-name-message_hour = 发送消息的时间
profile-why-message_hour = 提醒在这个时间（日本时间）发送。如果您不选，就在9:00发送。
profile-name-quiet_from = 安静时间开始
# “Quiet”: we send no messages that are not urgent
profile-why-quiet_from = 从这个时间起（日本时间），我们只发紧急的消息。如果您不选，就是21:00。
profile-name-quiet_until = 安静时间结束
profile-why-quiet_until = 从这个时间起（日本时间），我们又会发送所有消息。如果您不选，就是8:00。
