## What if

# What would the result be if one answer were another? (もし変えたら？)
whatif-button = 🔀 Paano kung …?
whatif-what =
    <b>Paano kung …?</b>

    Piliin ang gusto mong baguhin. Magkukumpara lang kami. Hindi magbabago ang mga sagot mo.
# What may come; one tap compares it.
whatif-pass-japanese_test = Kung makapasa ako sa JLPT N4
whatif-pass-skill_test_passed = Kung makapasa ako sa skills test
# $question, $before, $after (String)
whatif-change = <b>{ $question }:</b> { $before } → <b>{ $after }</b>
whatif-now = <b>Sa mga sagot mo ngayon</b>
whatif-then = <b>Kapag may pagbabago</b>
whatif-same = Walang puntong nagbago.
# $criterion, $icon, $verdict (String)
whatif-point = <b>{ $criterion }</b>
whatif-verdict-now = Ngayon: { $icon } { $verdict }.
whatif-verdict-then = Kung babaguhin: { $icon } { $verdict }.
whatif-use = Gamitin ang mga sagot na ito
whatif-again = Magkumpara ng iba pa
whatif-leave = ← Bumalik sa resulta
