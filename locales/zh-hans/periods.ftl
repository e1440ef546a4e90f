## Periods of stay

periods-list =
    <b>您以特定技能1号在日本的期间</b>

    请输入所有期间，不论哪家公司、哪个领域。也请输入：
    • 为做准备或考驾照的“特定活动”（特定活動）
    • 因生产、育儿、生病、受伤的休假
periods-none = 如果您从没有过这个在留资格，也没有为它做过准备，请按“{ periods-done }”。
periods-add = ＋ 添加期间
periods-done = 完成
periods-kind = 这是哪种期间？
periods-remove = 删除这个期间
periods-from = <b>是哪一天开始的？</b>
periods-to = <b>是哪一天结束的？</b>最后一天也算。
# The period has begun and has not ended.
periods-running = 还没有结束
# $kind, $from, $to (String)
periods-line = { $from } – { $to } · { $kind }
periods-line-running = { $from } – 还没有结束 · { $kind }
# $from (String) an ISO day
periods-mistake-order = ⚠️ 最后一天不能早于第一天（{ $from }）。
