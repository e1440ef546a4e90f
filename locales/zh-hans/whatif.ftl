## What if

# What would the result be if one answer were another? (もし変えたら？)
whatif-button = 🔀 如果……会怎样？
whatif-what =
    <b>如果……会怎样？</b>

    请选择您想改变的一项。我们只做比较，您的回答不会变。
# What may come; one tap compares it.
whatif-pass-japanese_test = 如果我通过JLPT N4
whatif-pass-skill_test_passed = 如果我通过技能考试
# $question, $before, $after (String)
whatif-change = <b>{ $question }：</b>{ $before } → <b>{ $after }</b>
whatif-now = <b>按您现在的回答</b>
whatif-then = <b>改变以后</b>
whatif-same = 没有一项会变。
# $criterion, $icon, $verdict (String)
whatif-point = <b>{ $criterion }</b>
whatif-verdict-now = 现在：{ $icon } { $verdict }。
whatif-verdict-then = 改变后：{ $icon } { $verdict }。
whatif-use = 采用这些回答
whatif-again = 比较别的
whatif-leave = ← 返回结果
