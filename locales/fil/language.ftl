# Shown before a language is chosen: every locale says it in its own language.
language-choose = Piliin ang wika mo.
language-button = 🌐
# $organisation (String); above the choice, for somebody who has not agreed yet.
language-run_by = <b>{ $organisation } ang nagpapatakbo ng bot na ito. Libre ito.</b>
# In the place of all that where words wait. $phone, $hours (String) of the organisation
language-kept =
    <b>Wala pang nakabasa ng mensahe mo.</b> Sampung minuto lang namin ito itatabi. Piliin ang wika mo. Pagkatapos, puwede mo na itong ipadala.

    { danger-numbers } { $phone ->
        [none] Oras namin: { $hours }
       *[other] Telepono namin: { $phone }. { $hours }
    }
# First line of a fold below a consent, a result of a check or a deadline, until named people have read the translation
language-draft = 📝 Draft: wala pang nag-check ng saling ito. Ang nasa Japanese ang tama.
