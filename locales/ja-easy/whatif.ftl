## What if

# What would the result be if one answer were another? (もし変えたら？)
whatif-button = 🔀 もし 変（か）えたら？
whatif-what =
    <b>もし 変（か）えたら？</b>
    
    変えたい ものを 選（えら）んでください。くらべるだけです。あなたの 答（こた）えは 変わりません。
# What may come; one tap compares it.
whatif-pass-japanese_test = JLPT N4に 合格（ごうかく）したら
whatif-pass-skill_test_passed = ぎのうしけんに ごうかくしたら
# $question, $before, $after (String)
whatif-change = <b>{ $question }：</b>{ $before } → <b>{ $after }</b>
whatif-now = <b>今（いま）の 答（こた）えでは</b>
whatif-then = <b>変（か）えたら</b>
whatif-same = 何（なに）も 変（か）わりません。
# $criterion, $icon, $verdict (String)
whatif-point = <b>{ $criterion }</b>
whatif-verdict-now = 今（いま）：{ $icon } { $verdict }。
whatif-verdict-then = 変（か）えたら：{ $icon } { $verdict }。
whatif-use = この 答（こた）えに する
whatif-again = ほかの ものを くらべる
whatif-leave = ← 結果（けっか）に もどる
