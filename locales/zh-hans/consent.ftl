# Who runs the bot, what is kept and why, the employer, no emergency line. What it leaves out stands on the pages of
# privacy.ftl, which "More" opens. A change in meaning, here or there, needs a new CONSENT_VERSION.
consent-keeps = 为了帮助您、提醒您期限、制作法律要求的记录，我们会保存您告诉我们的内容。您的公司什么都看不到。
# $organisation (String)
consent-text =
    <b>这个机器人由{ $organisation }运营。</b>{ consent-keeps }

    这里不是紧急电话。{ danger-numbers }

    您同意吗？
# In its place where words wait. The folded part is what is agreed to. $organisation, $phone, $hours (String)
consent-kept =
    <b>还没有人看过您的消息。</b>我们只保留10分钟。您同意吗？如果同意，然后还要按“{ receipt-send-kept }”。

    { danger-numbers }{ $phone ->
        [none] 服务时间：{ $hours }
       *[other] 我们的电话：{ $phone }。{ $hours }
    }

    <blockquote expandable>这个机器人由{ $organisation }运营。{ consent-keeps }</blockquote>
# In its place where words waited for too long. $organisation, $phone, $hours (String)
consent-expired =
    <b>⌛ 您的消息已经过期：我们只保留10分钟。没有人看过它。</b>您同意吗？如果同意，请再写一次。

    { danger-numbers }{ $phone ->
        [none] 服务时间：{ $hours }
       *[other] 我们的电话：{ $phone }。{ $hours }
    }

    <blockquote expandable>这个机器人由{ $organisation }运营。{ consent-keeps }</blockquote>
consent-agree = 是，我同意
consent-choose = 逐项选择
# A button: what we keep, why we keep it, and where
consent-more = 更多：保存什么、为什么、在哪里
# $organisation (String)
consent-purposes =
    <b>您同意哪些？</b>

    • <b>{ consents-name-reminders }：</b>我们提醒您期限。
    • <b>{ consents-name-records }：</b>支援人员保存您问的内容和他们的答复。如果您不同意，他们仍会收到您的消息。

    请按您同意的项目，也可以一项都不选。“{ consent-continue }”表示：我们可以保存您的资料和回答。
consent-continue = 继续
consent-decline = 不同意
# $organisation, $phone, $hours (String)
consent-declined =
    <b>没关系。我们不保存您的任何信息。</b>

    { danger-numbers }两个号码都免费，日夜都能打。

    { $phone ->
        [none] 您再来时，{ $organisation }会在这里帮助您。{ $hours }
       *[other] 您也可以打电话给{ $organisation }：{ $phone }。{ $hours }
    }

    想再来时，请写 /start。
# Behind 🙋 on the screens before. $organisation, $phone, $hours (String)
consent-person =
    <b>🙋 { $organisation }</b>
    { $phone ->
        [none] { $hours }
       *[other] ☎️ { $phone }
        { $hours }
    }

    您同意之后，支援人员才会看您在这里写的话。

    { danger-numbers }
# On the two screens behind 🙋 and 🆘, where words wait
consent-waits = <b>还没有人看过您的消息。</b>我们只保留10分钟。要发送，请按“{ button-back }”，然后同意。
# Said later, where Telegram did not take the screen that says so
consent-waits_unseen =
    <b>还没有人看过您的消息。</b>我们只保留10分钟。要发送，请按“{ error-go_on }”，然后同意。

    { danger-numbers }
# In the place of the first of them. $organisation, $phone, $hours (String)
consent-person_kept =
    { consent-waits }

    { danger-numbers }

    <b>🙋 { $organisation }</b>
    { $phone ->
        [none] { $hours }
       *[other] ☎️ { $phone }
        { $hours }
    }
