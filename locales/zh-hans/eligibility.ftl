# "Am I eligible?": the words of the eligibility check.
# Never promise a result: only the Immigration Services Agency (出入国在留管理庁) decides.
# The worker reads it. "Our staff" are the support staff (支援スタッフ). To extend the stay is to renew it (在留期間更新).
# A reason stands on the card of the result, with what to do below it: both together are a screen, so both are short.

## Questions

eligibility-start =
    <b>您想做什么？</b>

    我们只问可能还有问题的地方。“第一次”是指：您从没有过这个在留资格，也没有用“特定活动”（特定活動）为它做过准备。最终只由出入国在留管理厅（出入国在留管理庁）决定。
# What many come for; one tap (34 columns at most).
eligibility-option-situation-abroad_first = 第一次，我现在不在日本
eligibility-option-situation-japan_first = 第一次，我现在在日本
eligibility-option-situation-extend = 更新在留期限
eligibility-option-situation-change_employer = 换到新公司
eligibility-option-situation-other = 其他，或特定技能2号
eligibility-ask-status = 您想要哪个在留资格（在留資格）：特定技能1号，还是2号？
eligibility-ask-path = 您想做什么？
eligibility-ask-field = 您想在哪个领域工作？每个领域的考试和规定都不同。
# Japanese is the language here, in this question and the next.
eligibility-ask-transport_role = 您想开什么车？出租车和巴士对日语的规定，和卡车不同。
eligibility-ask-railway_role = 您想做哪种铁路工作？乘务员和车站人员对日语的规定，和其他铁路工作不同。
eligibility-ask-care_exemption = 您符合下面的某一项吗？符合的话，您不需要参加护理考试。“EPA护理候选人”（EPA介護福祉士候補者）是指：作为候选人3年10个月以上，国家考试至少得了一半的分数，而且每个科目组都有得分。
eligibility-ask-is_adult = 到今天为止，您已经满18岁了吗？要得到这个在留资格，必须年满18岁。
eligibility-ask-birth_date = 您是哪一天出生的？您在到达日本那天必须已满18岁。如果您已经在日本，开始工作那天必须已满18岁。
eligibility-ask-nationality = 您的国籍是什么？每个国家的手续不同。
eligibility-ask-travel_document = 您有哪种旅行证件？
eligibility-ask-skill_test_passed = 针对您想要的领域和在留资格（1号或2号），您通过技能考试（技能試験）了吗？
eligibility-ask-required_experience = 您有您的领域对特定技能2号要求的工作经验吗？如果不确定，请按“{ form-skip }”。支援人员会确认。
eligibility-ask-required_experience-work_3_years = 您在制造业工作过3年以上吗？特定技能2号需要这个经验。
eligibility-ask-required_experience-workshop_3_years = 您在经过认证的维修厂（認証工場）工作过3年以上吗？或者您是2级汽车维修士（自動車整備士２級）吗？特定技能2号需要其中一项。
eligibility-ask-required_experience-aviation_3_years = 您做飞机维修（航空機整備）有3年以上吗？特定技能2号需要这个经验。您在机场做别的工作吗？请按“{ form-skip }”。支援人员会确认您需要什么。
# To lead is to teach others their work and watch over it (指導・監督).
eligibility-ask-required_experience-lead_2_or_work_3_years = 您在农业领域指导、管理其他员工2年以上吗？或者您在农业领域工作过3年以上吗？特定技能2号需要其中一项。
eligibility-ask-required_experience-lead_restaurant = 您在餐厅指导、管理过其他员工（例如当副店长），并且达到您的领域要求的时间吗？特定技能2号需要这个经验。
eligibility-ask-required_experience-lead = 您在您的领域指导、管理过其他员工，并且达到这个领域要求的时间吗？特定技能2号需要工作经验。这个领域要求哪种经验，我们还没有确认。支援人员会确认。
eligibility-ask-japanese_test = 您通过了哪种日语考试？请选择最高的级别。
eligibility-ask-care_japanese_test = 您通过护理日语考试（介護日本語評価試験）了吗？
eligibility-ask-training = 您在日本做过技能实习（技能実習）吗？请选择您完成的最后阶段。
eligibility-ask-training_months = 那时您在日本多少个整月？“研修”（研修）和“特定活动”（特定活動）请加在一起算。
eligibility-ask-training_completed_well = 您良好地完成了实习（良好に修了）吗？这是指：您实习了2年10个月以上。另外，您还通过了实际操作考试，或者得到了实习公司的好评价（两者有一个就行）。
eligibility-ask-training_matches_field = 您的实习和您想做的领域，是同一种工作吗？
# Official: skill transfer (技能移転). Not "pass on": to pass is said of tests.
eligibility-ask-will_transfer_skills = 您将来会把实习学到的技能教给本国的人吗？公司（受入れ機関）会为此准备声明书（技能移転に係る申告書）。
eligibility-ask-health_check_done = 您为这份工作，或者在最近几个月里，做过体检（健康診断）吗？
eligibility-ask-health_check_on = 您是哪一天体检的？太久以前的体检不算。
eligibility-ask-health_can_work = 医生说过您可以工作吗？
eligibility-ask-ssw1_periods = 您什么时候以特定技能1号在日本，或者在日本为它做准备？上限一般是5年。
eligibility-ask-ssw2_score_80 = 下面的情况对吗：您考特定技能2号没有通过，但所需的每一门考试都得到合格分数的80%以上？如果从没考过，请按“{ form-skip }”。
eligibility-ask-care_exam_score_80 = 您参加了国家护理考试（介護福祉士国家試験）的所有部分、至少通过一个部分，并且总分达到合格分数的80%以上吗？如果从没考过，请按“{ form-skip }”。
eligibility-ask-deposit_taken = 为了这份工作，有人向您、您的家人或其他亲戚收过保证金（保証金）吗？或者已经约定、打算这样做吗？
eligibility-ask-penalty_contract = 有人让您、您的家人或其他亲戚承诺，如果不干了就要付钱吗？或者打算要您或他们这样承诺吗？
eligibility-ask-property_held = 为了这份工作，有人拿着或管理属于您、您的家人或其他亲戚的钱、存折或其他东西吗？或者已经约定、打算这样做吗？
eligibility-ask-costs_paid = 您为这份工作付过钱给谁吗？或者以后必须付吗？来日本之前和在日本期间的费用都要算。例如：中介、介绍公司、学校、雇用您的公司。
eligibility-ask-costs_itemised = 来日本之前和在日本期间的费用，您拿到写明每项金额的清单了吗？
eligibility-ask-costs_agreed = 请想一想来日本之前和在日本期间的所有这些费用。您完全明白，并且同意了吗？
eligibility-ask-costs_legal_at_home = 您本国的法律允许这些费用吗？
eligibility-ask-home_procedure_done = 您的国家要求在来日本工作前办的手续，您办完了吗？
eligibility-ask-field_standards-driving_licence = 您有这份工作需要的日本驾照（運転免許）吗？
eligibility-ask-apply_on = 您想在哪一天提交申请（申請）？如果不知道，我们用今天的日期。
eligibility-ask-enter_on = 您哪一天到达日本？
eligibility-ask-start_on = 您什么时候开始工作？
# Several questions on one screen, of which one tap answers all.
eligibility-together-care_tests = 两个护理考试您都通过了吗：技能考试（技能試験）和护理日语考试（介護日本語評価試験）？
eligibility-option-together-care_tests = 是，两个都通过了
eligibility-together-training =
    这两点都对吗？
    • 您良好地完成了实习（良好に修了）：您实习了2年10个月以上。另外，您还通过了实际操作考试，或者得到了实习公司的好评价（两者有一个就行）。
    • 实习和您想做的领域是同一种工作。
eligibility-option-together-training = 是，两点都对
eligibility-together-money =
    因为这份工作，您或任何亲戚有下面的情况吗？或者打算这样吗？
    • 有人收保证金（保証金）。
    • 如果不干了，您必须付钱。
    • 有人拿着或管理您或亲戚的钱、存折或其他东西。
    • 您付钱给别人：中介、学校、雇用您的公司。
eligibility-option-together-money = 没有，都没有

## Answers to choose from (40 characters at most)

eligibility-option-status-ssw1 = 特定技能1号
eligibility-option-status-ssw2 = 特定技能2号
eligibility-option-path-from_abroad = 从国外来日本
eligibility-option-path-change_status = 在日本：变更为这个在留资格
eligibility-option-path-change_employer = 在日本：换到新公司
eligibility-option-path-extend = 在日本：更新在留期限
eligibility-option-transport_role-truck = 卡车
eligibility-option-transport_role-taxi = 出租车
eligibility-option-transport_role-bus = 巴士
eligibility-option-railway_role-track = 轨道维护（軌道整備）
eligibility-option-railway_role-electrical = 电气设备维护（電気設備整備）
eligibility-option-railway_role-rolling_stock_maintenance = 车辆维修（車両整備）
eligibility-option-railway_role-rolling_stock_manufacturing = 车辆制造（車両製造）
eligibility-option-railway_role-crew = 乘务员和车站人员（運輸係員）
eligibility-option-care_exemption-none = 都不符合
eligibility-option-care_exemption-care_school = 在日本的护理学校毕业
eligibility-option-care_exemption-epa_candidate = EPA护理候选人（如上所述）
eligibility-option-nationality-stateless = 没有国籍（无国籍）
eligibility-option-travel_document-passport = 护照
eligibility-option-travel_document-other = 其他旅行证件
eligibility-option-travel_document-none = 没有证件
eligibility-option-japanese_test-none = 还没有
eligibility-option-japanese_test-n5 = JLPT N5
eligibility-option-japanese_test-n4 = JLPT N4
eligibility-option-japanese_test-jft_basic = JFT-Basic
eligibility-option-japanese_test-n3 = JLPT N3
eligibility-option-japanese_test-n2 = JLPT N2
eligibility-option-japanese_test-n1 = JLPT N1
eligibility-option-training-none = 没有，从没做过
eligibility-option-training-no1 = 技能实习1号（技能実習１号）
eligibility-option-training-no2 = 技能实习2号（技能実習２号）
eligibility-option-training-no3 = 技能实习3号（技能実習３号）
eligibility-option-training-pre_law = 2017年11月之前的技能实习2号
eligibility-option-training-pre_status = 2010年7月之前的“研修”（研修）

## The eleven criteria (40 characters at most)

eligibility-criterion-age = 年龄
eligibility-criterion-health = 健康
eligibility-criterion-skill = 技能
eligibility-criterion-japanese = 日语
eligibility-criterion-return_cooperation = 国籍和护照
eligibility-criterion-total_stay = 累计5年的期限
eligibility-criterion-deposit_penalty = 保证金和违约金
eligibility-criterion-cost_agreement = 您付过的费用
eligibility-criterion-home_country_procedure = 本国的手续
eligibility-criterion-skill_transfer = 在本国传授技能
eligibility-criterion-field_standard = 您领域的规定

## Age

eligibility-reason-age-adult = 在算年龄的那一天，您已满18岁。那一天是您到达日本的日子；如果您已经在日本，就是开始工作的日子。
eligibility-reason-age-under_18 = 开始工作那天，您还没满18岁。
eligibility-todo-age-under_18 = 请问公司，能不能从您18岁生日当天或之后开始工作。
eligibility-reason-age-under_18_landing = 到达日本那天，您还没满18岁。
eligibility-todo-age-under_18_landing = 请问公司，能不能在您18岁生日当天或之后来日本。
eligibility-reason-age-birth_date_missing = 我们不知道您的出生日期。
eligibility-todo-age-birth_date_missing = 请看护照，输入您的出生日期。
eligibility-reason-age-start_missing = 申请那天您还没满18岁。我们不知道您什么时候开始工作。
eligibility-todo-age-start_missing = 请问公司第一个工作日是哪天，再和支援人员谈。
eligibility-reason-age-landing_missing = 申请那天您还没满18岁。我们不知道您什么时候到达日本。
eligibility-todo-age-landing_missing = 请问公司您的航班是哪天，再和支援人员谈。

## Health

eligibility-reason-health-recent_check = 您最近做过体检，医生说您可以工作。
eligibility-reason-health-check_missing = 我们不知道您有没有做过体检。
eligibility-todo-health-check_missing = 请找一找健康诊断书（健康診断個人票），或者问公司体检的事。
eligibility-reason-health-no_check = 您需要做体检，但您还没有做。
eligibility-todo-health-no_check = 请预约体检，并索取健康诊断书（健康診断個人票）。
eligibility-reason-health-cannot_work = 医生没有说您可以工作。支援人员必须和您一起确认这一点。
eligibility-todo-health-cannot_work = 请和支援人员谈谈。您不必说出得的是什么病。
eligibility-reason-health-date_missing = 我们不知道您是哪天体检的。太久以前的体检不算。
eligibility-todo-health-date_missing = 请在健康诊断书上找日期，再和支援人员谈。
eligibility-reason-health-after_application = 您的体检日期晚于申请日期。
eligibility-todo-health-after_application = 请再看一次这两个日期，并和支援人员谈。
eligibility-reason-health-too_old_abroad = 您的体检日期太早。从国外来时，必须是申请前3个月以内的体检。
eligibility-todo-health-too_old_abroad = 请和支援人员谈谈。您很可能需要重新体检。
eligibility-reason-health-too_old_in_japan = 您的体检日期太早。在日本时，必须是申请前12个月以内的体检。
eligibility-todo-health-too_old_in_japan = 请和支援人员谈谈。您很可能需要重新体检。
eligibility-reason-health-can_work_missing = 我们不知道医生有没有说您可以工作。
eligibility-todo-health-can_work_missing = 请看健康诊断书，或者问医生。
eligibility-reason-health-extension = 更新在留期限时，不需要提交健康诊断书（健康診断個人票）。

## Skill

eligibility-reason-skill-test_passed = 从您的回答看，您通过了技能考试。
# The training counts, so that no skill test is needed.
eligibility-reason-skill-trained = 您的技能实习可以代替技能考试。
eligibility-reason-skill-match_missing = 如果是同一种工作，您的实习可能可以代替考试。
eligibility-todo-skill-match_missing = 请把实习的文件给支援人员看，他们会比较工作内容。
eligibility-reason-skill-perhaps_trained = 您的实习可能可以代替考试。我们还不知道时间够不够长，有没有良好完成。
eligibility-todo-skill-perhaps_trained = 如果有实习结业证书（修了証明書）或评价记录（評価調書），请给支援人员看。
eligibility-reason-skill-test_missing = 我们不知道您有没有通过技能考试。
eligibility-todo-skill-test_missing = 请找考试结果，或者问举办考试的机构。
eligibility-reason-skill-training_missing = 您没有通过技能考试。我们不知道您是否做过技能实习。
eligibility-todo-skill-training_missing = 请告诉我们您在日本的实习，或者参加您领域的技能考试。
eligibility-reason-skill-training_does_not_match = 您的实习是另一种工作。您必须通过这个领域的技能考试。
eligibility-todo-skill-training_does_not_match = 请参加这个领域的技能考试，或者看看和您的实习相符的领域。
eligibility-reason-skill-no_test = 您必须通过您领域的技能考试。
eligibility-todo-skill-no_test = 请问支援人员，在哪里、什么时候可以参加技能考试。
eligibility-reason-skill-proved_before = 第一次得到许可时，您已经证明了技能。更新在留期限时，不需要再证明。
eligibility-reason-skill-exempt_care_school = 您在日本的护理学校毕业了。您不需要考试。
eligibility-reason-skill-exempt_epa_candidate = 您做EPA护理候选人的时间和国家考试的分数有效。您不需要考试。
eligibility-reason-skill-ssw2_passed = 您通过了特定技能2号的考试，也有您的领域要求的工作经验。
eligibility-reason-skill-ssw2_test_missing = 我们不知道您有没有通过特定技能2号的考试。
eligibility-todo-skill-ssw2_test_missing = 请找考试结果，或者问举办考试的机构。
eligibility-reason-skill-no_ssw2_test = 您必须通过特定技能2号的考试。实习不能代替这个考试。
eligibility-todo-skill-no_ssw2_test = 请问支援人员，在哪里、什么时候可以参加特定技能2号的考试。
eligibility-reason-skill-experience_missing = 我们不知道您有没有您的领域要求的工作经验。
eligibility-todo-skill-experience_missing = 请问公司，您在这个领域工作了多久，指导、管理其他员工多久。
eligibility-reason-skill-no_experience = 特定技能2号需要您的领域要求的工作经验。支援人员必须看看您做过的工作。
eligibility-todo-skill-no_experience = 请和支援人员谈谈您做过的工作。

## Japanese language

eligibility-reason-japanese-test_passed = 您的日语考试达到了您的工作需要的水平。
eligibility-reason-japanese-trained = 您的技能实习可以代替日语考试。
eligibility-reason-japanese-perhaps_trained = 您的实习可能可以代替日语考试。我们还不知道时间够不够长，有没有良好完成。
eligibility-todo-japanese-perhaps_trained = 请把实习的文件给支援人员看，或者参加JFT-Basic或JLPT N4考试。
eligibility-reason-japanese-test_missing = 我们不知道您通过了哪种日语考试。
eligibility-todo-japanese-test_missing = 请找您的日语考试结果。
eligibility-reason-japanese-training_missing = 在日本的实习可能可以代替日语考试。我们不知道您是否做过技能实习。
eligibility-todo-japanese-training_missing = 请告诉我们您在日本的实习，或者参加这份工作需要的日语考试。
eligibility-reason-japanese-no_test = 您必须通过日语考试：JFT-Basic，或者JLPT N4以上。
eligibility-todo-japanese-no_test = 请在我们的支援下学日语，参加JFT-Basic或JLPT N4考试。
eligibility-reason-japanese-role_no_test = 这份工作必须通过日语考试。JLPT N3以上应该就够了。
eligibility-todo-japanese-role_no_test = 请在我们的支援下学日语。现在这份工作需要什么级别，请问支援人员。
eligibility-reason-japanese-role_missing = 需要的日语级别要看工作内容。我们还不知道您的工作。
eligibility-todo-japanese-role_missing = 请问公司您会做哪种工作。
eligibility-reason-japanese-n3_passed = 您有JLPT N3以上。这份工作需要这个级别。
eligibility-reason-japanese-role_below_n3_needs_staff = 我们上次查看时，这份工作需要JLPT N3，但当时规定正在修改。必须由支援人员确认。
eligibility-todo-japanese-role_below_n3_needs_staff = 申请之前，请和支援人员谈谈。JLPT N3以上应该就够了。
eligibility-reason-japanese-role_below_n3_not_met = 这份工作需要JLPT N3以上。
eligibility-todo-japanese-role_below_n3_not_met = 请参加JLPT N3考试，或者看看这个领域的其他工作。
eligibility-reason-japanese-field_missing = 需要的日语级别要看领域。我们还不知道您的领域。
eligibility-todo-japanese-field_missing = 请选择领域，或者和支援人员谈谈。
eligibility-reason-japanese-own_test_passed = 您达到了一般日语水平，也通过了护理日语考试。
eligibility-reason-japanese-own_test_trained = 您达到了一般日语水平。您的护理实习可以代替护理日语考试。
eligibility-reason-japanese-own_test_match_missing = 如果是护理工作，您的实习可能可以代替护理日语考试。
eligibility-todo-japanese-own_test_match_missing = 请把实习的文件给支援人员看。
eligibility-reason-japanese-own_test_perhaps_trained = 您的实习可能可以代替护理日语考试。我们还不知道时间够不够长，有没有良好完成。
eligibility-todo-japanese-own_test_perhaps_trained = 请把实习的文件给支援人员看，或者参加护理日语考试（介護日本語評価試験）。
eligibility-reason-japanese-own_test_missing = 做护理工作，还需要护理日语考试。我们不知道您有没有通过。
eligibility-todo-japanese-own_test_missing = 请找护理日语考试（介護日本語評価試験）的结果。
eligibility-reason-japanese-no_own_test = 做护理工作，必须通过护理日语考试，还必须通过一般日语考试。
eligibility-todo-japanese-no_own_test = 请参加护理日语考试（介護日本語評価試験）。如果还没有通过一般日语考试，也请参加。
eligibility-reason-japanese-ssw2_no_test = 在这个领域，特定技能2号不需要日语考试。
eligibility-reason-japanese-below_n3_not_met = 在这个领域，特定技能2号需要JLPT N3以上。
eligibility-todo-japanese-below_n3_not_met = 请在我们的支援下学日语，参加JLPT N3考试。
eligibility-reason-japanese-below_n3_needs_staff = 在这个领域，特定技能2号很可能需要JLPT N3。必须由支援人员确认。
eligibility-todo-japanese-below_n3_needs_staff = 申请之前，请和支援人员谈谈。JLPT N3以上应该就够了。
eligibility-reason-japanese-proved_before = 第一次得到许可时，您已经证明了日语。更新在留期限时，不需要再证明。
eligibility-reason-japanese-exempt_care_school = 您在日本的护理学校毕业了。您不需要考试。
eligibility-reason-japanese-exempt_epa_candidate = 您做EPA护理候选人的时间和国家考试的分数有效。您不需要考试。

## Nationality and passport

eligibility-reason-return_cooperation-memorandum = 关于这种工作，日本和您的国家有协议。
eligibility-reason-return_cooperation-in_statistics = 有您国家的人用这个在留资格在日本工作。
eligibility-reason-return_cooperation-nationality_missing = 我们不知道您的国籍。
eligibility-todo-return_cooperation-nationality_missing = 请告诉我们护照上写的国籍。
eligibility-reason-return_cooperation-stateless = 您没有国籍。支援人员必须和您一起确认这一点。
eligibility-todo-return_cooperation-stateless = 请和支援人员谈谈，并带上您有的文件。
eligibility-reason-return_cooperation-no_passport = 从您的回答看，您没有护照。支援人员必须确认您的文件。
eligibility-todo-return_cooperation-no_passport = 问别人之前，请先和支援人员谈谈。
eligibility-reason-return_cooperation-excluded_country = 据我们所知，日本现在不受理您国家的人的申请。
eligibility-todo-return_cooperation-excluded_country = 请和支援人员谈谈其他办法。
eligibility-reason-return_cooperation-country_not_recorded = 我们没有您国家的已确认的信息。必须由支援人员确认。
eligibility-todo-return_cooperation-country_not_recorded = 申请之前，请和支援人员谈谈。

## Total stay

eligibility-reason-total_stay-ssw2 = 5年的上限只适用于特定技能1号。
eligibility-reason-total_stay-no_stay_yet = 从您的回答看，您的5年还完全没有用。
eligibility-reason-total_stay-time_left = 从您的回答看，您的5年的最后一天是{ $last_day }。
eligibility-reason-total_stay-periods_missing = 我们不知道您以前以特定技能1号在日本的时间。
eligibility-todo-total_stay-periods_missing = 请看您的各张在留卡（在留カード），输入日期。或者向出入国在留管理厅（出入国在留管理庁）申请查看您的出入境记录。
eligibility-reason-total_stay-no_period_told = 您想更新在留期限，但还没有告诉我们您以特定技能1号在日本的时间。
eligibility-todo-total_stay-no_period_told = 请看您的各张在留卡（在留カード），输入日期。
eligibility-reason-total_stay-leave = 因生产、育儿、生病、受伤请的假，有时不算在5年里。必须由支援人员确认。
eligibility-todo-total_stay-leave = 请把请假的文件给支援人员看。
# $last_day (String) a day; it comes before the day of the application
eligibility-reason-total_stay-over = 从您的回答看，您的5年的最后一天是{ $last_day }，在申请日之前。
eligibility-todo-total_stay-over = 请和支援人员谈谈现在可以怎么办，例如特定技能2号。
eligibility-reason-total_stay-over_score_missing = 从您的回答看，您的5年的最后一天是{ $last_day }，在申请日之前。有时可以有第六年。
eligibility-todo-total_stay-over_score_missing = 请找您的2号考试的结果；护理领域请找国家护理考试（介護福祉士国家試験）的结果。请给我们看。
eligibility-reason-total_stay-over_score_80 = 从您的回答看，您的5年的最后一天是{ $last_day }，在申请日之前。凭您的考试结果，可能可以有第六年。
eligibility-todo-total_stay-over_score_80 = 请尽快把考试结果给支援人员看。
eligibility-reason-total_stay-over_no_exam = 从您的回答看，您的5年的最后一天是{ $last_day }，在申请日之前。据我们所知，您的领域没有可以得到第六年的考试。必须由支援人员确认。
eligibility-todo-total_stay-over_no_exam = 请尽快和支援人员谈谈现在可以怎么办。
eligibility-reason-total_stay-over_field_missing = 从您的回答看，您的5年的最后一天是{ $last_day }，在申请日之前。有些领域可以有第六年。我们不知道您的领域。
eligibility-todo-total_stay-over_field_missing = 请告诉我们您的领域，并和支援人员谈谈。
eligibility-reason-total_stay-under_12_months = 从您的回答看，您的5年的最后一天是{ $last_day }，离申请日不到12个月。
eligibility-todo-total_stay-under_12_months = 请现在就和支援人员谈谈您的计划，例如特定技能2号。
eligibility-reason-total_stay-driver_preparing = 为考驾照的时间（特定活動55号）算不算在5年里，还不明确。您的结果要看这一点。必须由支援人员确认。
eligibility-todo-total_stay-driver_preparing = 请把写有全部日期的各张在留卡（在留カード）给支援人员看。
eligibility-reason-total_stay-driver_preparing_long = 据我们所知，为考驾照的时间（特定活動55号）最多1年，不能延长。您的超过了1年。必须由支援人员确认。
eligibility-todo-total_stay-driver_preparing_long = 请尽快和支援人员谈谈，并出示您的在留卡（在留カード）。

## Deposits and penalties

eligibility-reason-deposit_penalty-nothing_held = 从您的回答看，没有人向您或亲戚收保证金、让您承诺付违约金，或者扣着您的钱或物品。也没有人打算这样做。
eligibility-reason-deposit_penalty-held = 任何人都不可以收保证金、让您承诺付违约金，或者扣留您的钱或物品。这不是您的错。
eligibility-todo-deposit_penalty-held = 您可以请支援人员帮忙。只有您按“{ result-send }”，他们才会收到您的回答。
# On paper nobody can tap.
eligibility-paper-deposit_penalty-held = 请把这张表给我们的支援人员看，或者在机器人里给我们写消息。我们可以帮您。
eligibility-reason-deposit_penalty-answer_missing = 关于保证金和违约金，我们还没有全部了解。
eligibility-todo-deposit_penalty-answer_missing = 请再看一遍合同。不确定的话，请问支援人员。

## Costs

eligibility-reason-cost_agreement-nothing_paid = 您没有为这份工作付钱给任何人，以后也不用付。
eligibility-reason-cost_agreement-agreed = 您拿到了费用清单，并且同意了。您的国家允许这些费用。
eligibility-reason-cost_agreement-paid_missing = 我们不知道您有没有为这份工作付钱给谁。
eligibility-todo-cost_agreement-paid_missing = 请想一想：您或家人有没有付钱给中介、介绍公司或学校？
eligibility-reason-cost_agreement-not_agreed = 您付了您没有同意的费用。这是不允许的。这不是您的错。
eligibility-todo-cost_agreement-not_agreed = 请和支援人员谈谈，并带上您有的所有收据。
eligibility-reason-cost_agreement-not_legal = 您付了您的国家不允许的费用。这不是您的错。
eligibility-todo-cost_agreement-not_legal = 请和支援人员谈谈，并带上您有的所有收据。
eligibility-reason-cost_agreement-not_all_known = 您为这份工作付了钱。支援人员必须和您一起确认这些费用。
eligibility-todo-cost_agreement-not_all_known = 请索取用您的语言写的全部费用清单，并给支援人员看。

## Steps in the home country

eligibility-reason-home_country_procedure-done = 您办完了本国的手续。
eligibility-reason-home_country_procedure-not_required = 据我们所知，对这个申请，您的国家不要求办手续。
eligibility-reason-home_country_procedure-nationality_missing = 我们不知道您的国籍，所以也不知道您国家的手续。
eligibility-todo-home_country_procedure-nationality_missing = 请告诉我们护照上写的国籍。
eligibility-reason-home_country_procedure-done_missing = 做这份工作之前，您的国家要求办手续。我们不知道您办完了没有。
eligibility-todo-home_country_procedure-done_missing = 请问派遣机构或大使馆，所有手续是不是都办完了。
eligibility-reason-home_country_procedure-not_done = 做这份工作之前，您的国家要求办手续。您还没有办完。
eligibility-todo-home_country_procedure-not_done = 请问派遣机构或大使馆，怎样办完手续。
eligibility-reason-home_country_procedure-unclear = 您的情况，您的国家是否要求办手续，还不明确。
eligibility-todo-home_country_procedure-unclear = 请让支援人员确认您国家的手续。

## Passing on skills

eligibility-reason-skill_transfer-ssw1 = 只有特定技能2号才需要这一项。
eligibility-reason-skill_transfer-no_training = 只有在日本做过研修或技能实习的人才需要这一项。
eligibility-reason-skill_transfer-will_transfer = 您会在本国传授技能。
eligibility-reason-skill_transfer-training_missing = 我们不知道您是否做过技能实习。
eligibility-todo-skill_transfer-training_missing = 请告诉我们您在日本的实习。
eligibility-reason-skill_transfer-will_missing = 我们不知道您会不会在本国传授技能。
eligibility-todo-skill_transfer-will_missing = 请想一想。申请时，公司（受入れ機関）会准备声明书（技能移転に係る申告書）。
eligibility-reason-skill_transfer-will_not_transfer = 如果您做过技能实习，就必须愿意在本国传授技能。
eligibility-todo-skill_transfer-will_not_transfer = 这份声明书是什么意思，请和支援人员谈谈。

## Rules of the field

eligibility-reason-field_standard-employer_proves = 由公司证明符合这个领域的规定。您什么都不用做。
eligibility-reason-field_standard-own_standards = 这个领域对您的要求，您都具备。
eligibility-reason-field_standard-field_missing = 我们还不知道您的领域。
eligibility-todo-field_standard-field_missing = 请选择领域，或者和支援人员谈谈。
eligibility-reason-field_standard-not_open = 这个领域已经决定开放。我们还不确定第一天是哪天。
eligibility-todo-field_standard-not_open = 请问支援人员这个领域的消息，或者看看其他领域。
eligibility-reason-field_standard-no_ssw2 = 据我们所知，这个领域没有特定技能2号。
eligibility-todo-field_standard-no_ssw2 = 请和支援人员谈谈特定技能1号、其他领域或其他在留资格。
eligibility-reason-field_standard-suspended_not_met = 据我们所知，这个领域暂停受理在留资格认定证明书（在留資格認定証明書）的申请。现在，新的人不能从国外来。
eligibility-todo-field_standard-suspended_not_met = 这个领域什么时候重新开放，请问支援人员，或者比较其他领域（“{ whatif-button }”）。
# On paper nobody can tap.
eligibility-paper-field_standard-suspended_not_met = 这个领域什么时候重新开放，请问支援人员，或者在机器人里比较其他领域。
eligibility-reason-field_standard-suspended_needs_staff = 据我们所知，这个领域暂停受理一部分申请。在日本国内的新申请也有限制。必须由支援人员确认您的情况。
eligibility-todo-field_standard-suspended_needs_staff = 申请或离开公司之前，请先和支援人员谈谈。
eligibility-reason-field_standard-own_standard_missing = 这个领域要求的某样东西您还没有，例如日本驾照。
eligibility-todo-field_standard-own_standard_missing = 怎样才能得到，请问公司或支援人员。
eligibility-reason-field_standard-own_standard_later = 您还没有日本驾照（運転免許）。据我们所知，您可以先来，在日本考。必须由支援人员确认。
eligibility-more-field_standard-own_standard_later = 那样的话，您先以“特定活动”55号（特定活動55号）来日本：卡车最多6个月，巴士和出租车最多1年。不能延长。
eligibility-todo-field_standard-own_standard_later = 申请之前，请和支援人员、公司谈谈这个办法。
eligibility-reason-field_standard-own_answer_missing = 我们不知道您有没有这个领域要求您具备的东西。
eligibility-todo-field_standard-own_answer_missing = 请问公司您需要什么，再看看您有没有。

## What each question is about, for buttons and the summary (40 characters at most)

eligibility-short-status = 在留资格
eligibility-short-path = 我想做的事
eligibility-short-field = 领域
eligibility-short-transport_role = 我开的车
eligibility-short-railway_role = 铁路工作
eligibility-short-care_exemption = 免护理考试
eligibility-short-is_adult = 今天已满18岁
eligibility-short-birth_date = 出生日期
eligibility-short-nationality = 国籍
eligibility-short-travel_document = 旅行证件
eligibility-short-skill_test_passed = 通过技能考试
eligibility-short-required_experience = 2号要求的工作经验
eligibility-short-japanese_test = 日语考试
eligibility-short-care_japanese_test = 护理日语考试
eligibility-short-training = 技能实习
eligibility-short-training_months = 研修、特定活动的月数
eligibility-short-training_completed_well = 良好完成实习
eligibility-short-training_matches_field = 实习是同一种工作
eligibility-short-will_transfer_skills = 在本国传授技能
eligibility-short-health_check_done = 做过体检
eligibility-short-health_check_on = 体检日期
eligibility-short-health_can_work = 医生说我可以工作
eligibility-short-ssw1_periods = 在日本的期间
eligibility-short-ssw2_score_80 = 2号考试得到80%
eligibility-short-care_exam_score_80 = 国家护理考试得到80%
eligibility-short-deposit_taken = 收了保证金
eligibility-short-penalty_contract = 承诺付违约金
eligibility-short-property_held = 有人拿着我的东西
eligibility-short-costs_paid = 为工作付了钱
eligibility-short-costs_itemised = 拿到费用清单
eligibility-short-costs_agreed = 同意了费用
eligibility-short-costs_legal_at_home = 本国允许这些费用
eligibility-short-home_procedure_done = 办完本国手续
eligibility-short-field_standards-driving_licence = 日本驾照
eligibility-short-apply_on = 申请日期
eligibility-short-enter_on = 到达日本的日期
eligibility-short-start_on = 第一个工作日
