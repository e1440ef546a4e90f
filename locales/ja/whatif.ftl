## What if

whatif-button = 🔀 もし変えたら？
whatif-what =
    <b>もし変えたら、どうなりますか</b>

    変えてみたい回答を選んでください。比べるだけです。あなたの回答は変わりません。
# What may come; one tap compares it.
whatif-pass-japanese_test = JLPT N4に合格したら
whatif-pass-skill_test_passed = 技能試験に合格したら
# $question, $before, $after (String)
whatif-change = <b>{ $question }：</b>{ $before } → <b>{ $after }</b>
whatif-now = <b>今の回答の場合</b>
whatif-then = <b>変えた場合</b>
whatif-same = どの項目も変わりません。
# $criterion, $icon, $verdict (String)
whatif-point = <b>{ $criterion }</b>
whatif-verdict-now = 今：{ $icon } { $verdict }。
whatif-verdict-then = 変えた場合：{ $icon } { $verdict }。
whatif-use = この回答にする
whatif-again = ほかのものを比べる
whatif-leave = ← 結果に戻る
