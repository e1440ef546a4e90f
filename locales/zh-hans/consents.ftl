# What a worker has agreed to, one by one. A consent is the worker’s “I agree”. “No.” is short for “number”.

consents-button = ✅ 我的同意
consents-list =
    <b>我的同意</b>

    ✅ 您同意。⬜ 您没有同意。请选一项，查看说明或更改。
# $name (String)
consents-title = <b>{ $name }</b>
consents-given = ✅ { $name }
consents-not-given = ⬜ { $name }
consents-now-given = 现在：您同意。
consents-now-not-given = 现在：您没有同意。
consents-give = ✅ 我同意
consents-withdraw = 撤回同意
# The names of what can be agreed to. $number (String) of a consultation
consents-name-reminders = 期限提醒
consents-name-records = 咨询记录
consents-name-health = 关于健康的问题
consents-case-health = 健康（编号{ $number }）
consents-case-employer = 告诉公司（编号{ $number }）
consents-why-reminders = 我们用您的日期来提醒您期限，例如在留期限的最后一天。
consents-without-reminders = 如果您不同意：我们不提醒您。请您自己记住期限。
consents-why-records = 支援人员保存您写的内容和他们的答复。这是支援工作的记录。
consents-without-records = 如果您不同意：支援人员仍会收到您的消息，在这里答复或给您打电话。法律要求的记录，我们仍会保存。
consents-why-health = 在这次咨询中，支援人员会保存您说的健康情况。健康是个人隐私，所以我们每次都问您。
consents-without-health = 如果您不同意：支援人员仍会收到您的消息，在这里答复或给您打电话。法律要求的记录，我们仍会保存。
# “check of the rules”: the questions of “Am I eligible?” and “Changing jobs”
consents-why-health_check = 条件核对会问到您的健康，因为体检（健康診断）是规定之一。
consents-without-health_check = 如果您不同意：我们会删除您关于健康的回答。在条件核对中，健康的结果会是“{ verdict-unknown }”。
consents-why-employer = 支援人员可以把解决这个问题所需要的内容告诉您的公司。
consents-without-employer = 如果您不同意：支援人员不会再告诉公司任何内容。以前已经说的，收不回来。有时法律仍然要求上报。
# Asked where it is needed. $organisation (String)
consents-ask-records =
    <b>可以保存您咨询的记录吗？</b>

    { $organisation }的支援人员已经收到您的消息。他们可以把您的消息和答复作为记录保存吗？这一点您还没有同意过，或者已经撤回了同意。
consents-ask-health =
    <b>可以保存您说的健康情况吗？</b>

    健康是个人隐私。{ $organisation }的支援人员只为这次咨询保存。您的公司看不到。

    您随时可以撤回同意：/privacy 的“{ consents-button }”。
consents-ask-yes = ✅ 是，我同意
consents-ask-no = 不同意

## May we tell the employer?

# $number (String) of a consultation, $kind (String)
consents-employer-question =
    <b>编号{ $number }的咨询，可以告诉您的公司吗？</b>
    { WORD("consultation-kind", $kind) }

    支援人员认为，和公司谈会有帮助。由您决定。如果您不同意，他们仍然会帮助您。
consents-employer-yes = 可以，请告诉公司
consents-employer-no = 不可以，不要告诉公司
# $number (String)
consents-employer-said-yes = ✅ 您同意了：编号{ $number }的咨询，支援人员可以告诉您的公司。您可以撤回同意：/privacy 的“{ consents-button }”。
consents-employer-said-no = 您没有同意：编号{ $number }的咨询，支援人员不会告诉您的公司。
