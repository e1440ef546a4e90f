# Shown before a language is chosen: every locale says it in its own language.
language-choose = 言語を選んでください。
language-button = 🌐
# $organisation (String); above the choice, for somebody who has not agreed yet.
language-run_by = <b>{ $organisation }が運営するボットです。無料で使えます。</b>
# In the place of all that where words wait. $phone, $hours (String) of the organisation
language-kept =
    <b>あなたのメッセージは、まだだれも読んでいません。</b>10分間、預かります。言語を選ぶと、送ることができます。

    { danger-numbers }{ $phone ->
        [none] 受付時間：{ $hours }
       *[other] こちらの電話：{ $phone }　{ $hours }
    }
# First line of a fold below a consent, a result of a check or a deadline, until named people have read the translation
language-draft = 📝 この翻訳は、まだだれも確認していません。日本語の文が正しい内容です。
