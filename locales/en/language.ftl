# Shown before a language is chosen: every locale says it in its own language.
language-choose = Please choose your language.
language-button = 🌐
# $organisation (String); above the choice, for somebody who has not agreed yet.
language-run_by = <b>{ $organisation } runs this bot. It is free.</b>
# In the place of all that where words wait. $phone, $hours (String) of the organisation
language-kept =
    <b>Nobody has read your message yet.</b> We keep it for ten minutes. Choose your language. Then you can send it.

    { danger-numbers } { $phone ->
        [none] Our hours: { $hours }
       *[other] Our phone: { $phone }. { $hours }
    }
# First line of a fold below a consent, a result of a check or a deadline, until named people have read the translation
language-draft = 📝 Draft: nobody has checked this translation yet. The Japanese text counts.
