# Shown before a language is chosen: every locale says it in its own language.
language-choose = 请选择您的语言。
language-button = 🌐
# $organisation (String); above the choice, for somebody who has not agreed yet.
language-run_by = <b>这个机器人由{ $organisation }运营，免费使用。</b>
# In the place of all that where words wait. $phone, $hours (String) of the organisation
language-kept =
    <b>还没有人看过您的消息。</b>我们只保留10分钟。请选择您的语言，然后就可以发送。

    { danger-numbers }{ $phone ->
        [none] 服务时间：{ $hours }
       *[other] 我们的电话：{ $phone }。{ $hours }
    }
# First line of a fold below a consent, a result of a check or a deadline, until named people have read the translation
language-draft = 📝 草稿：这段译文还没有人核对过，以日语为准。
