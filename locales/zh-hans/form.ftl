# One form for every check: questions, summary, result.

form-begin = 开始
form-resume = 从上次停下的地方继续
form-change = 查看或更改我的回答
form-full = 一项一项全部核对
form-known =
    <b>现在还对吗？</b>

    这是您或支援人员告诉我们的。有不对的吗？请按那一项。
form-known-yes = 是，全都正确
# $number (Number) this question, $about (Number) how many there will be, roughly
form-progress = 第{ $number }题，共约{ $about }题
# $count (Number) in the quick check
form-left = 大约还有{ $count }个问题
# $answer (String)
form-answer-now = 您现在的回答：<b>{ $answer }</b>
form-yes = 是
form-no = 否
# The answers to one question, with its verb
form-yes-is_adult = 已满18岁
form-no-is_adult = 未满18岁
form-yes-skill_test_passed = 通过了
form-no-skill_test_passed = 还没有
form-yes-care_japanese_test = 通过了
form-no-care_japanese_test = 还没有
form-yes-new_field_test_passed = 通过了
form-no-new_field_test_passed = 还没有
form-yes-required_experience = 有
form-no-required_experience = 没有
form-yes-field_standards-driving_licence = 有
form-no-field_standards-driving_licence = 没有
form-yes-driving_licence = 有
form-no-driving_licence = 没有
form-yes-training_completed_well = 完成了
form-no-training_completed_well = 没有
form-yes-training_matches_field = 是
form-no-training_matches_field = 不是
form-yes-will_transfer_skills = 会
form-no-will_transfer_skills = 不会
form-yes-health_check_done = 做过
form-no-health_check_done = 没有做过
form-yes-health_can_work = 说过
form-no-health_can_work = 没有说过
form-yes-deposit_taken = 有
form-no-deposit_taken = 没有
form-yes-penalty_contract = 有
form-no-penalty_contract = 没有
form-yes-property_held = 有
form-no-property_held = 没有
form-yes-costs_paid = 有
form-no-costs_paid = 没有
form-yes-costs_itemised = 拿到了
form-no-costs_itemised = 没有拿到
form-yes-costs_agreed = 是，同意了
form-no-costs_agreed = 没有
form-yes-costs_legal_at_home = 允许
form-no-costs_legal_at_home = 不允许
form-yes-home_procedure_done = 办完了
form-no-home_procedure_done = 还没有
form-yes-contract_ended = 结束了
form-no-contract_ended = 还没有
form-yes-same_category = 是
form-no-same_category = 不是
form-yes-common_skill_confirmed = 有
form-no-common_skill_confirmed = 没有
form-yes-permission_received = 得到了
form-no-permission_received = 还没有
form-yes-ssw2_score_80 = 对
form-no-ssw2_score_80 = 不对
form-yes-care_exam_score_80 = 是
form-no-care_exam_score_80 = 不是
form-skip = 我不知道
form-one_by_one = 请一个一个问我
form-not-known = 我不知道
form-back = { button-back }
form-later = 先停下（回答会保存）
form-number = { NUMBER($number, useGrouping: 0) }
form-periods-none = 没有
form-periods-open = 输入我的在留期间
# Below the question eligibility-ask-ssw1_periods: never Specified Skilled Worker (i), never preparing for it
form-periods-never = 从没有过，也没有准备过
form-periods-since = 从某一天起到现在，一直没有中断吗？那么，请选择或输入那一天，例如：2024-04-01。如果不是，请输入各段期间。
form-date-hint = 请选择日期，或者这样输入：2026-11-22
form-number-hint = 请输入一个数字。
form-country-hint = 列表里没有您的国家吗？请输入国家名称。
form-found = 您要找的是其中一个吗？如果不是，请输入别的词，或者按“{ form-show-all }”。
form-show-all = 全部显示
form-health =
    <b>下面的问题是关于您的健康。</b>

    健康是个人隐私。我们只问您有没有做体检、什么时候做的、医生有没有说您可以工作。我们只用于这次核对，支援人员可以看到。您不必回答。
form-health-yes = 可以问
form-health-no = 不，跳过这些问题
# Beside a single question about health.
form-health-one = 健康是个人隐私。如果您回答，我们只用于这次核对，支援人员可以看到。您不必回答。
form-health-private = 我不想说
form-summary =
    <b>您的回答</b>

    要更改，请按下面的回答。
# $question (String) what was asked, in short, $answer (String)
form-summary-line = • { $question }：<b>{ $answer }</b>
form-result = 显示结果
form-mistake-no-text = ⚠️ 请用文字或按钮回答。这里不能用图片、语音消息或贴纸回答。
# $day (String) ISO day that was typed without its year, or by a word
form-understood = 📅 我们理解的日期是：<b>{ DAY($day) }</b>
form-mistake-no-year = ⚠️ 是哪一年？请输入完整的日期，例如：2026-11-22
form-mistake-short-year = ⚠️ 哪个数字是年份？请用4位数写年份，例如：2026-11-22
form-mistake-no-month = ⚠️ 是哪个月？请输入完整的日期，例如：2026-11-22
form-mistake-no-date = ⚠️ 我们看不懂这个日期。请这样输入：2026-11-22
form-mistake-two-dates = ⚠️ 哪个数字是日，哪个是月？请按年、月、日的顺序输入，例如：2026-11-22
form-mistake-no-such-day = ⚠️ 没有这一天。请确认，并这样输入：2026-11-22
# $day (String) ISO day
form-mistake-wrong-weekday = ⚠️ 星期和日期对不上：这一天是{ DAY($day) }。请确认，并这样输入：2026-11-22
form-mistake-nepali = ⚠️ 这是尼泊尔历（Bikram Sambat）的年份吗？请输入在留卡或护照上写的日期，例如：2026-11-22
# $first, $last (String) ISO days
form-mistake-date-range = ⚠️ 请选择从{ $first }到{ $last }的日期。
# $lowest, $highest (Number)
form-mistake-number = ⚠️ 请输入从{ $lowest }到{ $highest }的整数。
form-mistake-choose = ⚠️ 没有这个选项。请用按钮回答。
# To staff, of the worker's health
form-health-about = 健康
form-health-refused = 不想说
