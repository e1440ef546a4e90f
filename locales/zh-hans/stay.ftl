# What follows from a result: what to do in order, the papers, the five years, and "what if".

## The five years

stay-button = ⏳ 我的5年
stay-title = <b>您的特定技能1号的5年</b>
# $today (String) an ISO day, $used, $allowed (Number) days
stay-used = 从您的回答看，到{ DAY($today) }为止（含当天），您已经用了{ NUMBER($used, useGrouping: 0) }天（上限{ NUMBER($allowed, useGrouping: 0) }天）。
stay-counted = <b>算在内的天数</b>
# $first_on, $last_on (String) ISO days, $days (Number)
stay-span = • { DAY($first_on) } – { DAY($last_on) }：{ $days ->
   *[other] { NUMBER($days, useGrouping: 0) }天
}
stay-span-running = • { DAY($first_on) } – 还没有结束
stay-gaps = 这些期间之间的日子不算。那时您没有这个在留资格，或者在休假。
# $last_on, $apply_on (String) ISO days
stay-last-day = <b>最后一天：{ DAY($last_on) }</b>。从申请日（{ DAY($apply_on) }）起，我们每天都算。
stay-no-last-day = <b>还没有最后一天</b>：算在内的天数不到5年。
stay-left-out = <b>我们没有算的：因生产、育儿、生病、受伤的休假</b>
stay-left-out-check = 这段休假是不是真的不算，必须由支援人员确认。请保存休假的文件。
stay-driver = 为考驾照的时间（特定活動55号），我们没有算。据我们所知，它不算在5年里。必须由支援人员确认。
# The two examples are exceptions. A failed test alone gives nobody a sixth year.
stay-sixth-year = <b>第六年</b>只在特别情况下才有可能。例如：您没有通过特定技能2号的考试，但至少得到合格分数的80%。或者在护理领域，差一点通过国家护理考试（介護福祉士国家試験）。必须由支援人员确认。在那之前，请不要把第六年算进计划。
