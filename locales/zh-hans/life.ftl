# Pages of the guide about daily life: their words for each record of data/life_guide.yaml and data/life_figures.yaml.
# A page is one screen: what it is, what to do today, and, in danger, whom to call as far as there is room. So it is short.
# Japanese words stand as they are: readers show them to an office, a shop or their company.

life-group-danger = 🆘 危险和麻烦
life-group-pay = 💴 工资和税
life-group-work = 🛠 工作、休假、失业
life-group-health = 🩺 健康、保险、年金
life-group-home = 🏠 住处和日常生活
life-group-stay = 🪪 在留卡、家人、旅行
life-group-system = 📄 特定技能
life-part-more = 📖 详细
life-part-figures = 🔢 数字
life-part-need = 🗒 您需要什么
life-part-who = ☎️ 谁能帮您
life-part-sources = 🔎 出处
life-send = 💬 发给支援人员
# $confidence (String), $on (String) an ISO day, or none
life-copied = { $confidence ->
    [official] 📄 官方网页，副本日期：{ $on }
    [quoted] 📄 引用的官方网页，副本日期：{ $on }
   *[other] 📄 其他人的网页，或一般常识。请问我们。
}
life-figures-waiting = ❓ 还有一些数字，支援人员必须先确认。
life-figures-from_staff = ❓ 数字必须先由支援人员确认。请问我们。
life-wages-all = 每小时日元，按都道府县（都道府県）：
life-wage = { $prefecture }：{ $yen }
life-terms = 可以出示的日语：
# $status (String)
life-support = { $status ->
        [ssw1] 我们陪您去政府机关：这是您的支援的一部分。
        [ssw2] 2号没有支援计划。我们能做什么，请问我们。
       *[other] 如果是1号，我们陪您去政府机关。
    }

## What each page says

life-title-pay_slip = 工资单和扣款
life-what-pay_slip = 工资单（給与明細）写明您的工资和扣掉的钱。
life-today-pay_slip =
    1. 保存每张工资单和合同。
    2. 比较工时、加班、扣款。
    3. 看不明白？把工资单的照片发给我们。
life-more-pay_slip = 保险、年金和税会从工资里扣。据我们所知，只有书面协议允许时，公司才可以扣房租和伙食费。
life-need-pay_slip = 合同；最近几个月的工资单；您自己记的工时。

life-title-unpaid_wages = 公司没发工资
life-what-unpaid_wages = 公司必须把全部工资付给您，在固定的日子，每月至少一次。
life-today-unpaid_wages =
    1. 写下日期和金额。
    2. 收集合同、工资单、消息。
    3. 今天就告诉我们。
life-more-unpaid_wages = 这是对每位员工的法律，不论国籍。您可以向劳动基准监督署报告，免费。
life-need-unpaid_wages = 合同；工资单；您记的工时，或打卡记录；关于工资的消息。

life-title-overtime_pay = 加班和加班费
life-what-overtime_pay = 如果您工作超过正常工时（残業），公司必须多付钱。
life-today-overtime_pay =
    1. 每天记下开始、结束和休息。
    2. 和工资单上的加班（残業）比较。
    3. 不一样吗？两样都发给我们。
life-more-overtime_pay = 夜间工作、在法定休息日工作，也要多付钱。有些公司用别的工时制度：您公司的情况请问我们。
life-need-overtime_pay = 工资单；合同；您每天记的开始、结束和休息。

life-title-minimum_wage = 最低工资
life-what-minimum_wage = 您的时薪不得低于您工作的都道府县的最低工资（最低賃金）。
life-today-minimum_wage =
    1. 查您的都道府县。
    2. 用月工资除以月工时。
    3. 更低吗？把工资单发给我们。
life-more-minimum_wage = 日本人和外国人的最低工资一样。每年秋天提高。比较时不算加班费。请让我们和您一起核对。
life-need-minimum_wage = 合同；一张工资单；那个月的工时数。

life-title-income_tax = 所得税
life-what-income_tax = 所得税（所得税）每月从工资里扣。年底由公司重新计算（年末調整）。
life-today-income_tax =
    1. 填写公司给的文件。
    2. 保存寄钱回家的证明。
    3. 今年换了工作？请问我们。
life-more-income_tax = 税付多了，会退给您。您离开了公司，或者有其他收入吗？那么您可能必须自己报税。
life-need-income_tax = 每家公司的源泉扣缴票（源泉徴収票）；如果有家人在国外，一般还要家庭文件和寄钱的证明：请问我们。

life-title-resident_tax = 住民税
life-what-resident_tax = 住民税（住民税）交给您住的市区町村。它按去年的工资算，所以第一年一般没有。
life-today-resident_tax =
    1. 请不要扔掉信件。
    2. 问清楚：从工资扣，还是寄账单？
    3. 离开日本？先去市区町村政府。
life-more-resident_tax = 离开日本时，请先付清，或者指定替您付的人（納税管理人）。信很难看懂吗？请发照片给我们。
life-need-resident_tax = 市区町村的信；工资单；在留卡。

life-title-paid_leave = 带薪休假
life-what-paid_leave = 带薪休假（有給休暇）是有工资的休息日。工作一段时间后，法律规定您可以有。
life-today-paid_leave =
    1. 在工资单上找您的天数。
    2. 写明日期，书面申请。
    3. 他们总是不同意？告诉我们。
life-more-paid_leave = 据我们所知，在特别情况下，公司可以请您换一天，但不得总是拒绝。请早点提出。
life-need-paid_leave = 合同；工资单；您想休的日期。

life-title-days_off = 休息日和休息时间
life-what-days_off = 法律规定您有休息日（休日）和休息时间（休憩）。休息时间，您不必工作。
life-today-days_off =
    1. 在日历上标出休息日。
    2. 和合同比较。
    3. 少了？把排班表发给我们。
life-more-days_off = 在每周的法定休息日工作，要多付钱。您可以申请休假回国探亲。没有休息时间，请告诉我们。
life-need-days_off = 合同；排班表（シフト）；您的日历。

life-title-long_hours = 工作时间太长
life-what-long_hours = 据我们所知，法律限制加班。有些工作，例如司机，有别的限制。
life-today-long_hours =
    1. 把两周的工时记下来。
    2. 睡不着，或胸痛？去看医生。
    3. 告诉我们。
life-more-long_hours = 工作太多会让人生病。据我们所知，公司要让人加班，必须有协议（三六協定）。我们可以和公司谈。
life-need-long_hours = 您记的工时；工资单；如果有，医生开的文件。

life-title-side_jobs = 第二份工作、别的工作
life-what-side_jobs = 您的许可写明一家公司和一个领域。原则上不可以做别的工作。
life-today-side_jobs =
    1. 看护照里的文件（指定書）。
    2. 拒绝别的工作，并告诉我们。
    3. 需要更多钱？先问我们。
life-more-side_jobs = 如果您做第二份工作、打日工，或用应用程序送外卖，可能失去在留资格。公司派您去别的公司工作吗？请告诉我们。
life-need-side_jobs = 带有指定书（指定書）的护照；合同；关于别的工作的消息。

life-title-religion_food = 工作中的宗教和饮食
life-what-religion_food = 宗教和饮食由您自己选择。法律禁止因为信仰或国籍给更差的工资或条件。
life-today-religion_food =
    1. 写下您需要什么。
    2. 给您的组长看。
    3. 有人嘲笑您？告诉我们。
life-more-religion_food = 请早点告诉公司，您不能吃什么、什么时候祷告或斋戒。在炎热的工作中斋戒可能危险：请休息，不舒服就说。
life-need-religion_food = 一张简短的说明：饮食、祷告时间、节日。标签上：豚（猪肉）、牛（牛肉）、酒（酒精）、ゼラチン（明胶）。

life-title-quitting = 我想辞职
life-what-quitting = 您可以辞职。据我们所知，任何人都不可以为此让您付罚款。签字之前，请和我们谈。
# 退職届: the letter in which somebody quits
life-today-quitting =
    1. 看合同上的结束日期。
    2. 在辞职信（退職届）上写最后一天。
    3. 保存一份复印件。
life-more-quitting = 合同有结束日期吗？在那天之前辞职，可能需要重大的理由。入管许可之后，才可以为新公司工作。
life-need-quitting = 合同；写明最后一天的辞职信（退職届）和复印件；在留卡。

life-title-dismissal = 被解雇，或合同结束
life-what-dismissal = 公司必须提早告诉您，或者付钱给您，还必须有正当理由。辞职信（退職届）的意思是：是您自己要辞职。
life-today-dismissal =
    1. 请不要签字。
    2. 要求写明理由。
    3. 当天就写给我们。
life-more-dismissal = 如果是特定技能1号，而且不是您的错，您有权得到找新工作的帮助。据我们所知，公司要提前结束合同，必须有非常重大的理由。
life-need-dismissal = 合同；解雇通知；书面的理由（解雇理由証明書）；工资单。

life-title-unemployment_insurance = 失业保险
life-what-unemployment_insurance = 如果您交过雇用保险（雇用保険），找工作期间可能可以拿到钱。
life-today-unemployment_insurance =
    1. 向公司要离职票（離職票）。
    2. 尽快去Hello Work。
    3. 保存找工作的证明。
life-more-unemployment_insurance = 您的在留资格是为了工作。如果长期不工作，又没有正当理由，入管可能取消您的在留资格。正在找工作可以是正当理由。
life-need-unemployment_insurance = 离职票（離職票）；在留卡；个人编号卡（不要发到这里）；存折。

life-title-violence = 暴力
life-what-violence = 打您、强行碰您、把您关起来，都是犯罪。这不是您的错。
# Go to people: to where people are, such as a shop or a police box. たすけて is said aloud.
life-today-violence =
    1. 去有人的地方。打110。说たすけて（tasukete）。
    2. 看医生。保存照片。
    3. 写给我们。
life-more-violence = 威胁也是犯罪，上司、同事、伴侣威胁您也一样。性暴力也是犯罪。商店或派出所（交番）是安全的。我们帮您找安全的地方。
life-need-violence = 医生开的文件；照片；消息；发生了什么、什么时候、谁看见了。什么都没有吗？也请写给我们。

life-title-harassment = 骚扰、欺负
life-what-harassment = 大声骂、侮辱、碰您的身体、说您国家的坏话：您不必忍受。
life-today-harassment =
    1. 记下日期、地点、话、谁看见了。
    2. 保存消息和照片。
    3. 写给我们。遇到危险：110。
life-more-harassment = 据我们所知，公司必须有投诉的地方，并且必须处理。禁止因为国籍而对人不好。
life-need-harassment = 您的记录；消息、照片、录音；看见的人的姓名。

life-title-work_accident = 工伤
life-what-work_accident = 工作中或上下班路上受伤了吗？工伤保险（労災）是给每位员工的。
life-today-work_accident =
    1. 看医生。说労災です（rōsai desu）。
    2. 记下时间、地点、经过。拍照片。
    3. 当天就告诉我们。
life-more-work_accident = 它可以付治疗费和一部分工资。保险费由公司付。请不要用健康保险。如果公司不同意，请问劳动基准监督署。
life-need-work_accident = 在留卡；照片；您的记录；谁看见了；公司和组长的名字。

life-title-heat_at_work = 高温工作和中暑
life-what-heat_at_work = 炎热会要人命。中暑（熱中症）的症状：头晕、恶心、抽筋。
life-today-heat_at_work =
    1. 停下来。降温。喝水，补盐。
    2. 告诉组长。没好转，或说话奇怪？打119。
    3. 问清楚：中暑要告诉谁？
life-more-heat_at_work = 公司必须有炎热工作的计划，并向您说明。其他症状：出很多汗，或者不出汗。请给脖子和手臂降温。这是一般建议：也请问我们。
life-need-heat_at_work = 水、盐、帽子；中暑时要告诉的人的姓名和电话。

life-title-documents_kept = 有人扣着我的护照或卡
life-what-documents_kept = 护照、卡和手机是您的。任何人都不可以违背您的意愿扣留。
life-today-documents_kept =
    1. 在证人面前，要求他们还给您。
    2. 如果不还，今天就告诉我们。
    3. 被威胁？打110。
life-more-documents_kept = “为了安全”不是理由。法律规定，在留卡要您自己带着。护照丢了？请打电话给大使馆。
life-need-documents_kept = 请出示这句话：パスポートを返してください（pasupōto o kaeshite kudasai）。每份证件都留一张照片。

life-title-deposit_penalty_debt = 保证金、违约金、向中介借的钱
life-what-deposit_penalty_debt = 任何人都不可以向您或家人收保证金，也不可以因为您辞职让您付钱。
life-today-deposit_penalty_debt =
    1. 请不要签字，不要再付钱。
    2. 拍下文件和消息。
    3. 告诉我们。
life-more-deposit_penalty_debt = 即使借了钱，您也不必留在这份工作。请不要为了得到或保住工作付钱。别的国家的法律，请问法律热线。
life-need-deposit_penalty_debt = 合同、收据、消息；谁拿了多少、什么时候。

life-title-scams = 诈骗，“轻松赚钱”
life-what-scams = “帮忙带个包裹”、“卖账户给我们”、“把卡借给我们”：这些都是犯罪（闇バイト）。
life-today-scams =
    1. 停下来。不要寄钱，不要发照片。
    2. 保存消息。
    3. 被威胁？打110。告诉我们和银行。
life-more-scams = 朋友请您做，也是犯罪。警察、银行和入管绝不会打电话要您的PIN码或钱。请不要付钱给承诺签证的人。
life-need-scams = 消息；姓名和号码；收据。请不要删除。

life-title-disaster = 地震、台风、避难所
life-what-disaster = 地震：保护头部。在海边：马上去高处。避难所（避難所）免费。
life-today-disaster =
    1. 今天：找到您的避难所。
    2. 发出避难指示（避難指示）：马上离开。
    3. 然后写给我们：“我没事”。
life-more-disaster = 摇晃停止后，灭火，打开门。台风时，请听从市区町村的警报。这是一般建议：也请问我们。
life-need-disaster = 水、食物、灯、充电器、药、现金、护照、在留卡；应用程序“Safety tips”。

life-title-sick_hospital = 生病：医生和医院
life-what-sick_hospital = 病得很重？打119，说您的语言的名称。可以等？去诊所。
life-today-sick_hospital =
    1. 119：说在哪里、谁生病。
    2. 告诉公司。保存文件。
    3. 诊所、翻译，请问我们。
life-more-sick_hospital = 有健康保险，您只付一部分。如果好几天不能工作，健康保险可能付一部分工资（傷病手当金）。
life-need-sick_hospital = 个人编号卡，或资格确认书（資格確認書）；在留卡；一些钱；您的药。

life-title-mental_health = 难过、害怕、不想活下去
life-what-mental_health = 如果您觉得不想活下去，请现在就和一个人说说话。医生可以帮您。这不是软弱。
life-today-mental_health =
    1. 有危险：打119或110。
    2. 按“{ life-part-who }”，打电话。
    3. 也写给我们。
life-more-mental_health = 好多天一直哭、睡不着、没有力气吗？医生可以治这种病。有医生开的文件，您可以请假休息。我们帮您找医生。
life-need-mental_health = 什么都不用。去朋友那里，写或打电话。热线比我们答复得快。看医生：个人编号卡，或资格确认书（資格確認書）。

life-title-pregnancy_childcare = 怀孕、生产、育儿
life-what-pregnancy_childcare = 公司不得因为您怀孕（妊娠）解雇您，或让您回国。
# 母子手帳: the book in which mother and child are recorded
life-today-pregnancy_childcare =
    1. 看医生。领母子手册（母子手帳）。
    2. 请不要在辞职的文件上签字。
    3. 怕说出来？先和我们谈。
life-more-pregnancy_childcare = 生产前后您可以休息，也可以休育儿假。这些假有时不算在5年里：请问支援人员。
life-need-pregnancy_childcare = 医生开的文件；在留卡；个人编号卡，或资格确认书（資格確認書）。

life-title-health_insurance_card = 保险证、个人编号卡
life-what-health_insurance_card = 看医生时，请出示个人编号卡，或资格确认书（資格確認書）。
life-today-health_insurance_card =
    1. 您有这两种中的一种吗？
    2. 更新了在留期限？到市区町村政府延长个人编号卡。
    3. 两份工作之间：去市区町村政府。
life-more-health_insurance_card = 个人编号卡和您的在留期限同时到期。没有人会替您延长。如果两种都没有，请问公司或市区町村政府。
life-need-health_insurance_card = 新的在留卡；个人编号卡。两份工作之间去市区町村政府：工作结束的文件。

life-title-unpaid_insurance_renewal = 没交保险费和更新在留
life-what-unpaid_insurance_renewal = 两份工作之间，也请交健康保险和年金。没付的账单可能影响更新在留。
life-today-unpaid_insurance_renewal =
    1. 打开信。把照片发给我们。
    2. 太多付不起？现在就去市区町村政府。
    3. 保存所有收据。
life-more-unpaid_insurance_renewal = 请在市区町村政府申请分期付（分納）或少付（減免, 免除）。据我们所知，日本政府计划对没有交的人不许可更新在留。
life-need-unpaid_insurance_renewal = 账单和信；在留卡；工资单；收据。

life-title-pension = 年金
life-what-pension = 公共年金（年金）在残疾、死亡时也有保障。在公司，一般是厚生年金。
life-today-pension =
    1. 在工资单上找“厚生年金”。
    2. 保存您的年金号码。
    3. 没有工作？去市区町村政府。
life-more-pension = 付不起，请申请免除（免除）。请不要什么都不说就不付。厚生年金，公司也付一部分。
life-need-pension = 年金号码（基礎年金番号）；在留卡；工作结束的文件。

life-title-lump_sum_withdrawal = 拿回年金的钱
life-what-lump_sum_withdrawal = 离开日本后，您可以申请拿回交过的年金的一部分（脱退一時金）。
life-today-lump_sum_withdrawal =
    1. 保存您的年金号码。
    2. 离开之前提交转出申报（転出届）。
    3. 向我们要表格。
life-more-lump_sum_withdrawal = 条件是：您在日本已经没有住址。拿了以后，那些月份不再计入将来的年金。据我们所知，规定会变，日期还没有定。
life-need-lump_sum_withdrawal = 年金号码；有出境章的护照页复印件；您本人名义的银行账户。

life-title-housing = 房间、房租、宿舍
life-what-housing = 公司提供的房间，您只付合同上写的合理部分。
life-today-housing =
    1. 把房租和合同比较。
    2. 拍下有问题的地方。
    3. 签字或搬家之前，告诉我们。
life-more-housing = 人太多、发霉、没有暖气吗？有人不问就进来吗？请告诉我们。他们叫您搬出去吗？请马上告诉我们。
life-need-housing = 合同；写有房租的工资单（寮費）；照片。

life-title-moving_house = 搬家
life-what-moving_house = 搬家后，请到市区町村政府申报新住址。免费。
life-today-moving_house =
    1. 搬家前：到原来的市区町村交转出申报（転出届）。
    2. 搬家后：到新的市区町村交转入申报（転入届）。
    3. 告诉我们、公司和银行。
life-more-moving_house = 在同一个市区町村里，只要一个申报（転居届）。市区町村政府会把新住址写在在留卡上。如果不申报，可能失去在留资格。
life-need-moving_house = 所有搬家的人的在留卡；个人编号卡；如果有，转出证明书（転出証明書）。

life-title-rubbish_neighbours = 垃圾和邻居
life-what-rubbish_neighbours = 每个市区町村的垃圾日、分类和袋子都不同。晚上请安静。
life-today-rubbish_neighbours =
    1. 拍下楼里的垃圾表。
    2. 您语言的版本，请问我们。
    3. 邻居生气？道歉，并告诉我们。
life-more-rubbish_neighbours = 请在规定日子的早上扔垃圾。大件垃圾（粗大ごみ）必须打电话并买票。这都是一般建议：请问我们。
life-need-rubbish_neighbours = 您的市区町村的垃圾表；规定的袋子。

life-title-bank_money = 银行和寄钱
life-what-bank_money = 您的账户只能您用。卖或借出账户、卡、手机，都是犯罪。
life-today-bank_money =
    1. 更新了在留？给银行看新卡。
    2. 账户被停？去银行，并告诉我们。
    3. PIN码绝不告诉人。
life-more-bank_money = 据我们所知，原来的在留期限结束时，银行可能停用账户。您在等更新的结果吗？请出示盖章或邮件。
life-need-bank_money = 在留卡；护照；银行卡或存折；已经申请更新的证明。

life-title-phone_sim = 手机和SIM卡合同
life-what-phone_sim = 手机合同必须用到期满，否则要付钱。绝不要把SIM卡或手机给别人：这是犯罪。
life-today-phone_sim =
    1. 签字之前问我们。
    2. 看价格、期限、解约费用。
    3. 保存合同。
life-more-phone_sim = 据我们所知，手机分期付款（分割払い）必须全部付清。离开日本之前，请解约并付清。
life-need-phone_sim = 在留卡；店里常常还要银行账户或信用卡。

life-title-bicycle = 自行车规则
life-what-bicycle = 自行车要遵守交通规则。警察可以罚款（青切符）。
life-today-bicycle =
    1. 在店里登记（防犯登録）。
    2. 不要手拿手机骑。晚上开灯。
    3. 警察给了单子？发照片给我们。
life-more-bicycle = 靠左骑。喝了酒绝不要骑。停在路上的自行车是别人的：拿走就是偷。请买保险。
life-need-bicycle = 登记要在留卡；买车的证明。

life-title-driving_licence = 驾照
life-what-driving_licence = 没有有效的驾照却开车，是犯罪。据我们所知，您可能因此失去在留资格。
life-today-driving_licence =
    1. 确定之前，请不要开车。
    2. 问驾照中心要带什么。
    3. 学习规则。请问我们。
life-more-driving_licence = 您可以换您国家的驾照（外免切替）。考试比以前难。工作用，需要正确种类的驾照。
life-need-driving_licence = 您国家的驾照和翻译；住民票；护照；在留卡。请先问驾照中心。

life-title-japanese_tests = 日语班和考试
life-what-japanese_tests = 特定技能1号的支援计划里，包括学习日语的机会。
life-today-japanese_tests =
    1. 日语班或应用程序，请问我们。
    2. 早点报名下一次考试。
    3. 保存合格证和成绩单。
life-more-japanese_tests = 考试有JLPT和JFT-Basic。2号需要您领域的技能考试。餐饮业和渔业还需要N3。
life-need-japanese_tests = 护照或在留卡；照片；考试费。请看考试的网页。

life-title-stay_ends = 我的在留期限（签证）到期
life-what-stay_ends = 您只能在日本居住和工作到在留期限（在留期間）的最后一天。这一天写在卡上。
life-today-stay_ends =
    1. 看卡上的日期。
    2. 在那天之前（含当天）申请。
    3. 已经过了？今天就写给我们。
life-more-stay_ends = 据我们所知：按时申请，就可以继续居住和工作一段时间，等结果出来。晚了就不可以。文件：请看“{ menu-eligibility }”。
life-need-stay_ends = 在留卡；护照；公司的文件；税务文件。

life-title-residence_card_lost = 在留卡丢失或被偷
# The immigration office is the 地方出入国在留管理局.
life-what-residence_card_lost = 先到派出所（交番）报告。然后到入管局（地方出入国在留管理局）领新卡。免费。
life-today-residence_card_lost =
    1. 警察：记下号码。
    2. 去入管局。
    3. 停用银行卡和个人编号卡。
life-more-residence_card_lost = 在国外丢的？回来之后去。拿到新卡之前，请带着护照和警察给的文件：这是一般建议。
life-need-residence_card_lost = 护照；照片；警察给的号码（受理番号）。

life-title-residence_fees = 更新和变更的手续费
life-what-residence_fees = 手续费看您得到的在留期限有多长。得到许可时付。
life-today-residence_fees =
    1. 您的申请是哪天受理的？
    2. 公司付一部分吗？请问。
    3. 网上更便宜。
life-more-residence_fees = 按哪种手续费，由申请被受理的那天决定。对您来说太多吗？请在窗口问能不能减少。
life-need-residence_fees = 申请的受理凭证；收入印花（収入印紙）或网上付款。

life-title-family = 家人、结婚、宝宝
life-what-family = 特定技能1号，家人原则上不能和您一起住。特定技能2号，他们可以申请。
life-today-family =
    1. 预订或付款之前，问我们。
    2. 来访：问您国家的日本大使馆。
    3. 宝宝：先去市区町村政府。
life-more-family = 可能可以用短期签证来访。您可以在日本结婚：文件请问您国家的大使馆和市区町村政府。请早点和我们谈。
life-need-family = 护照；在留卡；家庭文件。有宝宝时：出生申报（出生届）和母子手册（母子手帳）。

life-title-home_trip = 回国探亲再回来
life-what-home_trip = 在机场，请勾选“视同再入国”（みなし再入国），并拿好在留卡。
life-today-home_trip =
    1. 看在留期限和护照的最后一天。
    2. 书面请假。
    3. 在等更新的结果？先问我们。
life-more-home_trip = 如果没有按时回来，您会失去在留资格。据我们所知，缅甸、菲律宾和尼泊尔还要求自己国家的文件。
life-need-home_trip = 护照；在留卡；公司的书面答复；您国家的文件。

life-title-leaving_japan = 离开日本不再回来
life-what-leaving_japan = 解除合同：房子、燃气、手机、银行。到市区町村政府申报（転出届）。在机场交回在留卡。
life-today-leaving_japan =
    1. 早点告诉我们和公司。
    2. 然后：市区町村政府、银行、手机。
    3. 回国后：申请年金的钱。
life-more-leaving_japan = 请付住民税和保险，或者指定替您付的人（納税管理人）。关闭账户之前，请先拿到最后的工资。
life-need-leaving_japan = 在留卡；护照；源泉扣缴票（源泉徴収票）；年金号码；收据。

## Amounts, days and numbers

# $years (Number)
life-figure-wage_claim = 没付的工资，{ $years }年内可以要求支付。
# $percent (Number)
life-figure-bankrupt_employer = 公司破产？国家可能先付{ $percent }%。
# $hours_a_day, $hours_a_week (Number)
life-figure-overtime_start = 加班：一天超过{ $hours_a_day }小时，或一周超过{ $hours_a_week }小时
# $percent (Number)
life-figure-overtime_more = 加班：多付{ $percent }%
# $hours, $percent (Number)
life-figure-overtime_long = 一个月超过{ $hours }小时：多付{ $percent }%
# $from_hour, $until_hour, $percent (Number)
life-figure-night_more = { $from_hour }:00到{ $until_hour }:00：多付{ $percent }%
# $percent (Number)
life-figure-day_off_more = 法定休息日：多付{ $percent }%
# $year, $yen (Number)
life-figure-wage_average = { NUMBER($year, useGrouping: 0) }年秋天起，平均：{ $yen }日元
# $yen (Number)
life-figure-wage_highest = 最高（东京）：{ $yen }日元
# $yen (Number)
life-figure-wage_lowest = 最低（宫崎）：{ $yen }日元
# $from_day, $until_day (Number)
life-figure-tax_return = 报税：2月{ $from_day }日到3月{ $until_day }日
# $percent, $yen (Number)
life-figure-resident_tax_rate = 大约是应税收入的{ $percent }%，再加{ $yen }日元
# $first (Number)
life-figure-resident_tax_day = 交给您1月{ $first }日住的地方。
# $months, $percent, $days (Number)
life-figure-leave_first = { $months }个月后（出勤{ $percent }%以上）：{ $days }天
# $days (Number)
life-figure-leave_most = 以后每年最多{ $days }天
# $days (Number)
life-figure-leave_duty = 公司每年必须至少让您休{ $days }天。
# $years (Number)
life-figure-leave_end = 没用的天数{ $years }年后失效。
# $days, $days_in_four_weeks (Number)
life-figure-day_off_week = 每周休息{ $days }天，或4周休息{ $days_in_four_weeks }天
# $hours, $minutes (Number)
life-figure-break_short = 工作超过{ $hours }小时：休息{ $minutes }分钟
# $hours, $minutes (Number)
life-figure-break_long = 超过{ $hours }小时：{ $minutes }分钟
# $hours_a_month, $hours_a_year (Number)
life-figure-overtime_limit = 一般上限：一个月{ $hours_a_month }小时，一年{ $hours_a_year }小时
# $hours_a_month, $average (Number)
life-figure-overtime_most = 特别情况：一个月不到{ $hours_a_month }小时，平均{ $average }小时以内
# $weeks (Number)
life-figure-quit_notice = 合同没有结束日期：提前{ $weeks }周告诉公司
# $years (Number)
life-figure-quit_fixed_term = 有结束日期：一般{ $years }年后可以辞职
# $days (Number)
life-figure-contract_notice = 向入管申报：{ $days }天内
# $days (Number)
life-figure-dismissal_notice = 公司提前{ $days }天告诉您，或付这些天的钱。
# $months (Number) for which insurance was paid, $years (Number) the last ones
life-figure-benefit_quit = 您辞职：需在{ $years }年里参保{ $months }个月
# $months (Number) for which insurance was paid, $years (Number) the last one
life-figure-benefit_dismissed = 公司结束合同：需在{ $years }年里参保{ $months }个月
# $days, $months (Number)
life-figure-benefit_wait = 您辞职：要等{ $days }天再加{ $months }个月
# $years (Number) after which no money is paid any more
life-figure-benefit_end = 离开公司{ $years }年后，不能再领。
# $day (String) an ISO day
life-figure-customers_rule = { DAY($day) }起，公司也必须保护您不受恶劣顾客欺负。
# $degrees, $index (Number), $day (String) an ISO day
life-figure-heat_plan = { DAY($day) }起必须有计划：{ $degrees } °C以上，或暑热指数{ $index }以上
# $percent (Number)
life-figure-own_share = 有保险，您一般付{ $percent }%。
# $from_day, $months (Number)
life-figure-sick_pay = 伤病补贴（傷病手当金）：从第{ $from_day }天起，工资的三分之二，最多{ $months }个月
# $before_weeks, $after_weeks (Number)
life-figure-birth_leave = 生产前{ $before_weeks }周（如果您申请）；生产后{ $after_weeks }周
# $years (Number)
life-figure-childcare_leave = 育儿假：到孩子{ $years }岁为止
# $yen (Number)
life-figure-birth_money = 保险付{ $yen }日元。
# $days, $child_days (Number)
life-figure-birth_notices = 出生：{ $days }天内到市区町村政府，{ $child_days }天内到入管局
# $day (String) an ISO day
life-figure-old_cards = 旧的保险证失效的日期：{ DAY($day) }。
# $days (Number)
life-figure-insurance_change = 工作结束：{ $days }天内到市区町村政府办保险
# $from_age, $until_age (Number)
life-figure-pension_age = 住在日本的{ $from_age }岁到{ $until_age }岁的人都要加入
# $days (Number)
life-figure-pension_notice = 工作结束：{ $days }天内到市区町村政府办年金
# $months (Number)
life-figure-lump_sum_start = 条件：您交了{ $months }个月以上。
# $months (Number)
life-figure-lump_sum_most = 最多算{ $months }个月。
# $years (Number)
life-figure-lump_sum_claim = 年金的钱：离开后{ $years }年内申请
# $day (String) an ISO day
life-figure-housing_fees = { DAY($day) }起：公司提供的房间，您不付押金、礼金、中介费。
# $days (Number)
life-figure-moving_notice = 新住址：{ $days }天内申报。
# $days (Number)
life-figure-moving_late = { $days }天不申报，您可能失去在留资格
# $day (String) an ISO day
life-figure-phone_chip = { DAY($day) }起，网上签约要读取您卡的芯片。
# $age (Number), $day (String) an ISO day
life-figure-bicycle_ticket = 蓝色罚单：{ DAY($day) }起，{ $age }岁以上
# $yen (Number)
life-figure-bicycle_phone = 手拿手机：{ $yen }日元
# $yen (Number)
life-figure-bicycle_light = 闯红灯或逆行：{ $yen }日元
# $yen (Number)
life-figure-bicycle_two = 一辆车骑两个人：{ $yen }日元
# $years (Number)
life-figure-licence_abroad = 国际驾照（日内瓦公约）：来日本后{ $years }年
# $questions, $right (Number)
life-figure-licence_test = 换驾照考试：{ $questions }题，必须答对{ $right }题
# $percent (Number)
life-figure-sixth_year = 得到合格分数的{ $percent }%，可能可以有第六年。
# $days (Number)
life-figure-card_replacement = 发现后{ $days }天内去。
# $yen, $online (Number)
life-figure-fee_months = 超过3个月、6个月以内：{ $yen }日元（网上{ $online }）
# $yen, $online (Number)
life-figure-fee_year = 1年：{ $yen }（{ $online }）
# $yen, $online (Number)
life-figure-fee_years = 超过1年、不到3年：{ $yen }（{ $online }）
# $yen, $online (Number)
life-figure-fee_three_years = 3年以上、不到5年：{ $yen }（{ $online }）
# $years (Number)
life-figure-reentry = { $years }年内、并且在留期限结束之前回来。
# $days (Number)
life-figure-card_return = 在机场没交回的卡：{ $days }天内交回
