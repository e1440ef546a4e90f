# Changes of the law: one title and one text for each record of data/law_changes.yaml. How sure a change is, and from
# which day it holds, is said beside it: here stands only what changes.
# A title is a button: 34 columns at most, of which East Asian letters take two.

law_change-title-annual_report_2025 = 报告从每年4次变为1次
law_change-text-annual_report_2025 =
    每3个月一次的报告，最后一次的截止日期是2025-04-15。从那以后，公司每年报告一次。

    如果得到许可1个月后还没有开始工作，或者工作停了1个月，公司也必须报告。员工只是想辞职，不再是报告的理由。
law_change-title-online_interviews_2025 = 面谈可以用视频
law_change-text-online_interviews_2025 =
    每3个月一次的面谈可以用视频。

    您要先书面同意。双方都必须能看到对方的脸。谈话全程录像。房间里没有其他人。第一次面谈，以及每年一次的面谈，最好当面进行。
law_change-title-cooperation_confirmation_2025 = 交给市区町村的文件（協力確認書）
law_change-text-cooperation_confirmation_2025 =
    在2025-04-01之后的第一次申请之前，公司要向两个市区町村提交文件（協力確認書）：工作地点的和您住处的。

    您搬到别的市区町村时，公司要再提交一次。支援计划必须配合市区町村为外国居民所做的事。
law_change-title-fees_2025 = 到2026年9月为止的手续费
law_change-text-fees_2025 = 更新在留期限或变更在留资格，窗口是6,000日元，网上是5,500日元。适用于2025-04-01到2026-09-30（含当天）受理的申请。2025-04-01之前是4,000日元。
law_change-title-unemployment_wait_2025 = 失业金更早开始
law_change-text-unemployment_wait_2025 =
    您是自愿离职吗？那么，从您申请起，过了7天再加1个月，失业金开始发放。这次改变之前是两个月。

    请早点去Hello Work（ハローワーク）。离职之前，请和我们谈谈。
law_change-title-coe_myanmar_2025 = 缅甸：证明书6个月有效？
law_change-text-coe_myanmar_2025 =
    地震之后，缅甸人凭在留资格认定证明书（在留資格認定証明書）来日本的时间延长了：6个月，不再是3个月。这只是暂时的。

    现在是否仍然这样，请先问我们。
law_change-title-care_home_visits_2025 = 护理：可以上门护理
law_change-text-care_home_visits_2025 =
    特定技能1号的护理人员可以上门护理。需要完成最初的培训，原则上还要有1年经验。

    公司必须先为您得到确认。公司必须培训您，开始时陪您一起去。公司必须规划您的职业发展，保护您不受骚扰、欺负，并准备好应对紧急情况。
law_change-title-heat_2025 = 工作中的防暑
law_change-text-heat_2025 =
    暑热指数（WBGT）是28以上，或者气温31 °C以上吗？并且，您在那里连续工作1小时以上，或者一天工作超过4小时吗？那么公司必须保护您。

    公司必须告诉您该联系谁、该怎么做：停下来、降温、看医生。
law_change-title-ssw1_total_stay_2025 = 5年：新的规定
law_change-text-ssw1_total_stay_2025 =
    • 一次许可最长可以是3年。
    • 因怀孕、生产、育儿、生病、受伤的休假，如果您能证明，就不算在5年里。
    • 您没有通过2号的考试，但每一门都得到合格分数的80%吗？那么，符合条件的话，您可以累计停留最多6年。

    请保存休假的文件和考试结果。请早点和我们谈。
law_change-title-housing_cost_2025 = 住处：不收押金和礼金
law_change-text-housing_cost_2025 =
    公司为您租房吗？公司不得让您付押金（敷金）、礼金（礼金）、中介费或续约费。

    您的工资单上有其中一项吗？请问我们。
law_change-title-licence_conversion_2025 = 外国驾照换日本驾照更难
law_change-text-licence_conversion_2025 =
    要把外国驾照换成日本驾照，您需要住民票（住民票）。考试从10题变为50题，必须答对90%。驾驶考试和初学者的一样难。

    请多留时间，用您自己的语言学习。
law_change-title-minimum_wage_2025 = 2025年秋天起的最低工资
law_change-text-minimum_wage_2025 =
    最低工资提高了：每小时平均1,121日元，东京1,226日元，最低的地方1,023日元。每个都道府县开始的日期不同，最晚的在2026年3月开始。

    2026年秋天又提高了一次。
law_change-title-old_insurance_cards_2025 = 旧的健康保险证已失效
law_change-text-old_insurance_cards_2025 =
    看医生时，如果您的个人编号卡已登记为保险证，就出示个人编号卡；如果没有登记，就出示资格确认书（資格確認書）。旧的保险证只能用到2026年3月底。

    更新在留期限之后，也请到市区町村政府延长个人编号卡。
law_change-title-scrivener_2026 = 收费代做文件：更严格
law_change-text-scrivener_2026 =
    只有行政书士（行政書士）才可以收费制作交给政府机关的文件，不管这笔钱叫什么名目。公司也有责任。

    如果支援费里包括制作文件，可能会有问题。
law_change-title-myanmar_exit_2026 = 缅甸：出境许可
law_change-text-myanmar_exit_2026 =
    如果您有海外工作者卡（OWIC），要离开缅甸，需要缅甸劳动部的许可。没有许可的人在仰光机场被拦下了。

    回国探亲之前，请问大使馆和派遣机构，并和我们谈谈。不一定能回到日本。
law_change-title-care_sixth_year_2026 = 护理：可以有第六年
law_change-text-care_sixth_year_2026 =
    如果下面全部符合，您可以再留最多1年：

    • 在您的5年结束前的最后1年里，您参加了国家护理考试（介護福祉士国家試験）的所有部分。
    • 您至少通过了一个部分。
    • 您的总分达到合格分数的80%。
    • 您有学习计划，并承诺再次参加考试。

    结果出来后，必须尽快把文件交给厚生劳动省（厚生労働省）。请在考试之前告诉我们。
law_change-title-cabinet_2026 = 19个领域和新的人数上限
law_change-text-cabinet_2026 =
    到2029年3月为止，最多805,700人可以有特定技能1号。一共19个领域，其中3个是新的。

    部分上限：餐饮业50,000，建设76,000，住宿业14,800，制造业199,500。
law_change-title-bicycle_2026 = 自行车：蓝色罚单
law_change-text-bicycle_2026 =
    从16岁起，骑自行车违反规定要付钱：

    • 12,000日元：用手机
    • 6,000日元：闯红灯、逆向骑车
    • 5,000日元：该停不停、打伞、戴耳机
    • 3,000日元：并排骑、一辆车骑两个人

    如果不按时付，就会进入刑事程序。如果警察给了您单子，请马上给我们看。
law_change-title-phone_id_2026 = 手机合同：读取卡的芯片
law_change-text-phone_id_2026 =
    在网上签手机合同，只有卡的照片是不够的。电话公司会读取您卡上的芯片：个人编号卡、驾照或在留卡。

    店里的人可以帮您。请保管好卡和PIN码。
law_change-title-child_levy_2026 = 工资单上的新项目
law_change-text-child_levy_2026 =
    您和健康保险一起交儿童育儿支援金（子ども・子育て支援金）：0.23%。其中一半由公司付。平均每个月大约500日元。

    它第一次出现在2026年5月的工资单上。有没有孩子，每个人都要交。
law_change-title-nhi_prepay_2026 = 要预交健康保险？
law_change-text-nhi_prepay_2026 =
    市区町村可以要求刚来日本的人预交几个月的国民健康保险（国民健康保険）。您有公司的健康保险吗？那么这和您无关。

    没有工作期间可能有关系。请问市区町村政府。
law_change-title-first_annual_report_2026 = 第一次年度报告
law_change-text-first_annual_report_2026 =
    第一次年度报告的期间是2025-04-01到2026-03-31。公司从2026年4月1日到5月31日用表格3-6提交，特定技能2号的也要。支援机构把自己的部分交给公司。

    下一次是2027-04-01到2027-05-31。
law_change-title-food_service_2026 = 餐饮业：有限制
law_change-text-food_service_2026 =
    餐饮业的特定技能1号，不再发新的在留资格认定证明书（在留資格認定証明書）。只有特别情况，才可以变更在留资格，转到餐饮业。

    更新在留期限，入管照常审查。在这个领域里换公司，入管另外看。请先问我们。
law_change-title-specified_residence_card_2026 = 两张卡可以合成一张
law_change-text-specified_residence_card_2026 =
    您可以把在留卡和个人编号卡合成一张卡（特定在留カード）。在更新在留期限、变更在留资格或申报新住址时一起申请。

    您也可以继续用两张卡。那么，请像以前一样到市区町村政府延长个人编号卡。
law_change-title-visa_fees_2026 = 大使馆的签证变贵
law_change-text-visa_fees_2026 =
    一次入境的签证大约15,000日元，多次入境的大约30,000日元，用当地货币付。有些国家规定不同。这不是您在日本的在留手续费。

    家人想来看您吗？请先问日本大使馆。
law_change-title-high_cost_medical_2026 = 医疗费：自付的上限
law_change-text-high_cost_medical_2026 =
    您自己一个月付给医生或医院的钱有上限。上限在2026年8月变了。2027年8月还会再变。

    长期住院之前，请向您的保险索取这个上限（限度額）的证明。
law_change-title-residence_fees_2026 = 入管手续费按期限长短
law_change-text-residence_fees_2026 =
    手续费看您新的在留期限有多长（窗口/网上）：
    • 3个月以内：10,000/10,000日元
    • 6个月以内：18,000/15,000日元
    • 不到1年：25,000/21,000日元
    • 1年：33,000/27,000日元
    • 不到3年：48,000/42,000日元
    • 3年：64,000/56,000日元
    • 5年：75,000/65,000日元

    以申请被受理的日期为准。如果您生活困难、钱很少，是10,000日元。请先问由谁付。
law_change-title-customer_harassment_2026 = 保护您不受恶劣顾客欺负
law_change-text-customer_harassment_2026 =
    顾客、患者或他们的家人欺负您时，每家公司都必须保护您。公司必须有规定，也必须有可以投诉的地方。因为您投诉或帮助别人而对您不好，是不允许的。

    您遇到这样的事了吗？请告诉我们。
law_change-title-minimum_wage_2026 = 2026年秋天起的最低工资
law_change-text-minimum_wage_2026 =
    最低工资提高54到65日元：每小时平均1,177日元，东京1,280日元。最低的是宫崎：1,085日元。每个都道府县开始的日期不同，从2026-10-01到2026-12-02。

    您的时薪更低吗？请给我们看您的工资单。
law_change-title-care_school_route_2027 = 护理学校：关于考试
law_change-text-care_school_route_2027 =
    如果您在2027年3月底之前从护理学校毕业，即使没有通过考试，也可以当5年护理福祉士（介護福祉士）。如果更晚毕业，就必须通过考试。有人讨论过延长这个规定。

    您打算上护理学校吗？请和我们谈谈。
law_change-title-pr_guideline_2027 = 永住：新的指南
law_change-text-pr_guideline_2027 =
    永住（永住）有了新的指南，2026-10-01公布。其中关于收入和公共义务的部分，也适用于指南开始前6个月内提出、还没有决定的申请。3年的在留期限，只有符合条件才算最长期限。

    申请之前，请问专业人士。
law_change-title-ikusei_2027 = 育成就业取代技能实习
law_change-text-ikusei_2027 =
    育成就业（育成就労）取代技能实习。原则上是3年。1年或2年之后，可以在同样的工作里换公司。

    要从那里变为特定技能1号，必须通过技能考试和日语考试（A2）。2027-04-01在日本的实习生，可以完成实习。
law_change-title-rso_staffing_2027 = 支援机构：要更多人员
law_change-text-rso_staffing_2027 =
    每个事务所都需要全职的支援负责人和全职的支援人员。只有他们做支援工作。有给支援负责人的培训课。每个人有上限：10家公司、50名特定技能1号。

    这些上限怎么算，各网页说法不同。请看省令。已经注册的机构，从下一次更新注册起适用。
law_change-title-bank_chip_2027 = 银行账户：读取卡的芯片
law_change-text-bank_chip_2027 =
    计划是：开账户时，银行读取您的个人编号卡、驾照或在留卡的芯片，在窗口也一样。到那时，复印件或照片是不够的。

    请准备好卡和PIN码。
law_change-title-unpaid_insurance_2027 = 没交的保险和您的在留
law_change-text-unpaid_insurance_2027 =
    计划是：有人没有交国民健康保险（国民健康保険）或国民年金（国民年金）时，市区町村和年金机构会告诉出入国在留管理厅（出入国在留管理庁）。那样的话，原则上这些人不能更新或变更在留。现在，出入国在留管理厅也已经可以查看。

    您有过没有工作的时候吗？请问市区町村政府能不能分期付或减少，或者问我们。
law_change-title-lump_sum_reform = 离开日本时退年金
law_change-text-lump_sum_reform =
    在您有可以回到日本的许可（再入国許可）期间，将不能领取退出一次性补偿金（脱退一時金）。计算时将最多算8年，不再是5年。

    在那之前，适用旧的规定。离开日本之前，请问我们。
law_change-title-new_fields_2027 = 3个新领域还没有开放
law_change-text-new_fields_2027 = 布草洗涤和供应、物流仓库、资源循环将成为特定技能的领域。现在还没有开放。我们还不知道有什么考试。
law_change-title-immigration_act_2026 = 2026年的入管法
law_change-text-immigration_act_2026 =
    法律允许的手续费上限是：更新在留期限或变更在留资格100,000日元，永住300,000日元。实际的手续费另外决定：请看“{ law_change-title-residence_fees_2026 }”。

    对于短期停留，计划在2029年3月底之前开始旅行许可（JESTA）。
