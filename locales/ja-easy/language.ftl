# Shown before a language is chosen: every locale says it in its own language.
language-choose = ことばを 選（えら）んでください。
language-button = 🌐
# $organisation (String); above the choice, for somebody who has not agreed yet.
language-run_by = <b>この ボットは { $organisation }の ものです。お金（かね）は いりません。</b>
# In the place of all that where words wait. $phone, $hours (String) of the organisation
language-kept =
    <b>あなたの メッセージは、まだ だれも 読（よ）んでいません。</b>10分だけ のこします。ことばを 選（えら）んでください。そのあと、送（おく）る ことが できます。
    
    { danger-numbers }{ $phone ->
        [none] わたしたちの 時間（じかん）：{ $hours }
       *[other] わたしたちの 電話（でんわ）：{ $phone }　{ $hours }
    }
# First line of a fold below a consent, a result of a check or a deadline, until named people have read the translation
language-draft = 📝 この 文（ぶん）は、まだ だれも 調（しら）べていません。ふつうの 日本語（にほんご）の 文（ぶん）が 正（ただ）しいです。
