# Pages of the guide about daily life: their words for each record of data/life_guide.yaml and data/life_figures.yaml.

life-group-danger = 🆘 危険・困ったこと
life-group-pay = 💴 給料と税金
life-group-work = 🛠 仕事・休み・退職
life-group-health = 🩺 健康・保険・年金
life-group-home = 🏠 住まいと生活
life-group-stay = 🪪 カード・家族・帰国
life-group-system = 📄 特定技能の制度
life-part-more = 📖 くわしく
life-part-figures = 🔢 日数・金額
life-part-need = 🗒 必要な物
life-part-who = ☎️ 相談先
life-part-sources = 🔎 出典
life-send = 💬 支援スタッフに送る
# $confidence (String), $on (String) an ISO day, or none
life-copied = { $confidence ->
    [official] 📄 公式ページの写し（{ $on }）
    [quoted] 📄 公式ページの引用の写し（{ $on }）
   *[other] 📄 公式ではないページ、または一般的な知識です。支援スタッフに聞いてください。
}
life-figures-waiting = ❓ 支援スタッフがまだ確認していない数字もあります。
life-figures-from_staff = ❓ 数字は、先に支援スタッフが確認します。聞いてください。
life-wages-all = 都道府県ごとの1時間の額（円）：
life-wage = { $prefecture }：{ $yen }
life-terms = 日本語で見せる言葉：
# $status (String)
life-support = { $status ->
    [ssw1] 役所などへの同行は、支援に入っています。
    [ssw2] ２号には支援計画がありません。何ができるか聞いてください。
   *[other] １号では、役所などへの同行が支援に入っています。
}

## What each page says

life-title-pay_slip = 給与明細と天引き
life-what-pay_slip = 給与明細には、給料と、引かれたお金が書いてあります。
life-today-pay_slip =
    1. 給与明細と契約書を全部とっておく。
    2. 時間、残業、引かれた額を比べる。
    3. わからない行は写真で送る。
life-more-pay_slip = 保険、年金、税金が引かれます。寮費や食費は、私たちが知るかぎり、会社に書面の協定があるときだけ引くことができます。
life-need-pay_slip = 契約書、最近数か月の給与明細、自分でつけた労働時間のメモ。

life-title-unpaid_wages = 給料が払われない
life-what-unpaid_wages = 会社は、給料の全額を、決まった日に、月1回以上、あなたに払わなければなりません。
life-today-unpaid_wages =
    1. 足りない日と金額を書く。
    2. 契約書、明細、メッセージを集める。
    3. 今日、私たちに知らせる。
life-more-unpaid_wages = 国籍に関係なく、すべての労働者のための法律です。労働基準監督署に無料で相談できます。
life-need-unpaid_wages = 契約書、給与明細、時間のメモかタイムカード、給料についてのメッセージ。

life-title-overtime_pay = 残業と残業代
life-what-overtime_pay = 決まった時間を超えて働いたら（残業）、会社は多く払わなければなりません。
life-today-overtime_pay =
    1. 毎日、始まり・終わり・休憩を書く。
    2. 給与明細の「残業」と比べる。
    3. 合わないときは両方送る。
life-more-overtime_pay = 深夜や法定休日の仕事も、割増になります。ほかの時間制度の会社もあります。自分の会社のことは相談してください。
life-need-overtime_pay = 給与明細、契約書、毎日の始まり・終わり・休憩のメモ。

life-title-minimum_wage = 最低賃金
life-what-minimum_wage = 1時間あたりの給料は、働く都道府県の最低賃金より低くできません。
life-today-minimum_wage =
    1. 自分の都道府県を調べる。
    2. 月の給料を月の時間で割る。
    3. 低いときは給与明細を送る。
life-more-minimum_wage = 日本人も外国人も同じです。毎年、秋に上がります。比べるときは残業を除きます。いっしょに確かめることができます。
life-need-minimum_wage = 契約書、給与明細1枚、その月の労働時間。

life-title-income_tax = 所得税と年末調整
life-what-income_tax = 所得税は毎月の給料から引かれます。年末に会社が計算し直します（年末調整）。
life-today-income_tax =
    1. 会社の書類に記入する。
    2. 家族への送金の証明をとっておく。
    3. 今年転職した人は相談する。
life-more-income_tax = 払いすぎた税金は戻ります。会社をやめた人や、ほかに収入がある人は、確定申告が必要なことがあります。
life-need-income_tax = 各社の源泉徴収票。外国の家族については、ふつう、家族の書類と送金の証明。相談してください。

life-title-resident_tax = 住民税
life-what-resident_tax = 住民税は市区町村に払います。前の年の収入で決まるので、1年目はふつうありません。
life-today-resident_tax =
    1. 市役所からの手紙を捨てない。
    2. 給料からか、納付書かを聞く。
    3. 帰国の前に市役所へ行く。
life-more-resident_tax = 日本を出るときは、先に払うか、代わりに払う人（納税管理人）を決めます。手紙が読めないときは、写真を送ってください。
life-need-resident_tax = 市役所の手紙、給与明細、在留カード。

life-title-paid_leave = 有給休暇
life-what-paid_leave = 有給休暇は、給料が出る休みです。しばらく働くと、法律でもらえます。
life-today-paid_leave =
    1. 給与明細で残りの日数を見る。
    2. 日を書いて、書面で頼む。
    3. いつも断られるなら知らせる。
life-more-paid_leave = 私たちが知るかぎり、会社は特別な場合に別の日を頼むことができますが、ずっと断ることはできません。早めに頼んでください。
life-need-paid_leave = 契約書、給与明細、休みたい日。

life-title-days_off = 休日と休憩
life-what-days_off = 休日と休憩は法律で決まっています。休憩のあいだ、働く必要はありません。
life-today-days_off =
    1. 休みの日をカレンダーに書く。
    2. 契約書と比べる。
    3. 足りないときはシフト表を送る。
life-more-days_off = 法定休日の仕事は割増になります。一時帰国のための休みも頼めます。休憩がないときは知らせてください。
life-need-days_off = 契約書、シフト表、自分のカレンダー。

life-title-long_hours = 長すぎる労働時間
life-what-long_hours = 私たちが知るかぎり、残業には法律の上限があります。運転手など、上限が違う仕事もあります。
life-today-long_hours =
    1. 2週間、時間を書いてみる。
    2. 眠れない、胸が痛いなら医者へ。
    3. 私たちに知らせる。
life-more-long_hours = 働きすぎは病気になります。私たちが知るかぎり、残業には三六協定が必要です。会社と話すこともできます。
life-need-long_hours = 時間のメモ、給与明細、あれば診断書。

life-title-side_jobs = 副業・ほかの仕事
life-what-side_jobs = 許可には会社と分野が書いてあります。ほかの仕事は原則としてできません。
life-today-side_jobs =
    1. パスポートの指定書を見る。
    2. ほかの仕事は断り、知らせる。
    3. お金が足りないなら先に相談。
life-more-side_jobs = 副業、日雇い、アプリの配達は、在留資格を失う原因になります。会社が別の会社で働かせるときも知らせてください。
life-need-side_jobs = 指定書のあるパスポート、契約書、ほかの仕事についてのメッセージ。

life-title-religion_food = 宗教と食べ物
life-what-religion_food = 宗教と食べ物は自由です。信条や国籍を理由に給料や条件を悪くすることは、法律で禁止されています。
life-today-religion_food =
    1. 必要なことを書く。
    2. リーダーに見せる。
    3. 笑われたら知らせる。
life-more-religion_food = 食べられない物、礼拝や断食の時間を、早めに会社に伝えます。暑い仕事での断食は危険です。よく休んで、具合が悪いときは言ってください。
life-need-religion_food = 短いメモ（食べ物、礼拝の時間、祝日）。表示の例：豚、牛、酒、ゼラチン。

life-title-quitting = 会社をやめたい
life-what-quitting = 会社をやめることができます。私たちが知るかぎり、それを理由に罰金を払わせることはできません。署名の前に相談してください。
life-today-quitting =
    1. 契約書の終わりの日を見る。
    2. 退職届に最後の日を書く。
    3. コピーをとっておく。
life-more-quitting = 契約に終わりの日があるときは、その前にやめるには重大な理由が必要なことがあります。新しい会社の仕事は、入管の許可のあとです。
life-need-quitting = 契約書、退職届とそのコピー、在留カード。

life-title-dismissal = 解雇・契約の終わり
life-what-dismissal = 会社は早く知らせるか、お金を払わなければなりません。正しい理由も必要です。退職届は「自分でやめる」という意味です。
life-today-dismissal =
    1. 署名しない。
    2. 理由を書面でもらう。
    3. その日のうちに知らせる。
life-more-dismissal = １号の人は、自分の責任でなければ、次の仕事を探す支援を受ける権利があります。私たちが知るかぎり、途中の解雇には、とても重大な理由が必要です。
life-need-dismissal = 契約書、解雇の通知、解雇理由証明書、給与明細。

life-title-unemployment_insurance = 失業保険（雇用保険）
life-what-unemployment_insurance = 雇用保険を払っていた人は、仕事を探すあいだ、お金をもらえることがあります。
life-today-unemployment_insurance =
    1. 会社に離職票を頼む。
    2. 早めにハローワークへ行く。
    3. 仕事を探した証拠をとっておく。
life-more-unemployment_insurance = 在留資格には仕事が必要です。長く働かないと取り消されることがあります。仕事を探しているなど、正当な理由があれば別です。
life-need-unemployment_insurance = 離職票、在留カード、マイナンバーカード（ここには送らない）、通帳。

life-title-violence = 暴力
life-what-violence = たたく、おどす、無理に触る、閉じ込める。これは犯罪です。あなたは悪くありません。
life-today-violence =
    1. 人のいる所、店、交番へ行く。110番に電話し、「たすけて」と言う。
    2. 医者に行く。診断書と写真をとっておく。
    3. 私たちに書くか、「{ life-part-who }」の窓口に電話する。
life-more-violence = 上司、同僚、家族や恋人がしても犯罪です。性的な暴力も同じです。安全な場所をいっしょに探します。
life-need-violence = 診断書、写真、メッセージ、いつ何があったか、だれが見たか。何もなくても書いてください。

life-title-harassment = ハラスメント・いじめ
life-what-harassment = どなる、悪口、体に触る、国の悪口。がまんする必要はありません。
life-today-harassment =
    1. 日、場所、言葉、見た人を書く。
    2. メッセージや写真をとっておく。
    3. 私たちに書く。危険なら110番。
life-more-harassment = 私たちが知るかぎり、会社は相談窓口を置き、対応しなければなりません。国籍を理由に悪く扱うことは禁止されています。
life-need-harassment = メモ、メッセージ、写真、録音、見た人の名前。

life-title-work_accident = 仕事のけが（労災）
life-what-work_accident = 仕事や通勤でけがをしましたか。労災保険は、すべての労働者のためのものです。会社がお金を払います。
life-today-work_accident =
    1. 医者に行き、「労災です」と言う。
    2. いつ、どこで、どうして、だれが見たかを書く。写真をとる。
    3. その日のうちに知らせる。
life-more-work_accident = 治療費や給料の一部が出ることがあります。健康保険は使いません。会社が断っても、自分で労働基準監督署に相談できます。
life-need-work_accident = 在留カード、写真、メモ、会社とリーダーの名前。

life-title-heat_at_work = 仕事中の熱中症
life-what-heat_at_work = 暑さで死ぬこともあります。めまい、吐き気、けいれん、たくさんの汗、汗が出ないのは熱中症のしるしです。
life-today-heat_at_work =
    1. 仕事を止め、涼しい所へ行く。首と腕を冷やし、塩分と水をとる。
    2. リーダーに言う。よくならない、話し方がおかしいなら119番。
    3. 会社の暑さの担当者を聞く。
life-more-heat_at_work = 会社は、暑い仕事のための計画を作り、あなたに説明しなければなりません。ここの応急手当は一般的な助言です。支援スタッフにも聞いてください。
life-need-heat_at_work = 水、塩分、帽子、暑さの担当者の名前と電話番号。

life-title-documents_kept = パスポートやカードを取られた
life-what-documents_kept = パスポート、在留カード、通帳、携帯電話はあなたの物です。望まないのに、だれも預かることはできません。
life-today-documents_kept =
    1. 人のいる前で返すように頼む。
    2. 返さないなら今日知らせる。
    3. おどされたら110番。
life-more-documents_kept = 「安全のため」は理由になりません。在留カードは、自分で持ち歩く義務があります。パスポートをなくしたら大使館に電話してください。
life-need-documents_kept = 見せる言葉：「パスポートを返してください」。書類は全部、写真をとっておく。

life-title-deposit_penalty_debt = 保証金・違約金・借金
life-what-deposit_penalty_debt = だれも、あなたや家族から保証金を取ったり、やめるときにお金を払わせたりできません。
life-today-deposit_penalty_debt =
    1. 署名しない。これ以上払わない。
    2. 書類とメッセージの写真をとる。
    3. 私たちに知らせる。
life-more-deposit_penalty_debt = 借金があっても、その仕事を続ける義務はありません。仕事のために新しいお金を払わないでください。外国の法律のことは法律相談で聞いてください。
life-need-deposit_penalty_debt = 契約書、領収書、メッセージ、だれがいつ、いくら取ったか。

life-title-scams = 詐欺・闇バイト
life-what-scams = 「荷物を運ぶだけで高収入」「口座を売って」「カードを貸して」は犯罪です（闇バイト）。友だちに頼まれても同じです。
life-today-scams =
    1. やめる。お金も写真も送らない。
    2. メッセージをとっておく。
    3. おどされたら110番。私たちと銀行にも知らせる。
life-more-scams = 警察、銀行、入管が、電話で暗証番号やお金を求めることはありません。ビザを約束する人にお金を払わないでください。
life-need-scams = メッセージ、名前と番号、領収書。消さないでください。

life-title-disaster = 地震・台風・避難
life-what-disaster = 地震では頭を守ります。海の近くでは、すぐ高い所へ逃げます。避難所は無料で、だれでも使えます。
life-today-disaster =
    1. 今日、避難所を調べ、アプリ「Safety tips」を入れる。
    2. 避難指示が出たら、危ない所から離れる。
    3. そのあと「無事です」か、いる場所を書いて送る。
life-more-disaster = 揺れが止まったら、火を消し、ドアを開けます。台風では市の警報に従います。一般的な助言です。支援スタッフにも聞いてください。
life-need-disaster = 水、食べ物、ライト、充電器、薬、現金、パスポート、在留カード。

life-title-sick_hospital = 病気：医者と病院
life-what-sick_hospital = とても悪いときは119番。通訳につながる消防が多いので、切らないで待ちます。急がないときは近くの医院へ。
life-today-sick_hospital =
    1. 119番：場所と、だれが病気かを言う。
    2. 会社に知らせる。診断書をとっておく。
    3. 医院と通訳を私たちに聞く。
life-more-sick_hospital = 健康保険があれば、払うのは一部です。何日も働けないときは、健康保険から給料の一部が出ることがあります（傷病手当金）。
life-need-sick_hospital = 資格確認書かマイナンバーカード、在留カード、お金、飲んでいる薬。

life-title-mental_health = つらい・こわい・死にたい
life-what-mental_health = 死にたいと思うとき、今すぐだれかと話してください。とてもつらい気持ちは、医者が治せる病気です。弱さではありません。
life-today-mental_health =
    1. 危険なら119番か110番。友だちの所へ行く。
    2. 「{ life-part-who }」を押して電話し、自分の言語を言う。
    3. 私たちにも書く。電話のほうが早いです。
life-more-mental_health = 何日も、眠れない、泣く、力が出ないときは、医者に行ってください。診断書があれば仕事を休めます。医者をいっしょに探します。
life-need-mental_health = 何もいりません。書くか、電話してください。医者には資格確認書かマイナンバーカード。

life-title-pregnancy_childcare = 妊娠・出産・育休
life-what-pregnancy_childcare = 妊娠を理由に、会社が解雇したり帰国させたりすることはできません。
life-today-pregnancy_childcare =
    1. 医者に行き、母子手帳をもらう。
    2. 退職の書類に署名しない。
    3. 言うのがこわいなら先に相談。
life-more-pregnancy_childcare = 出産の前とあとに休み、育休もとれます。この休みは通算5年に数えないことがあります。支援スタッフに聞いてください。
life-need-pregnancy_childcare = 医者の書類、在留カード、資格確認書かマイナンバーカード。

life-title-health_insurance_card = 保険証とマイナンバーカード
life-what-health_insurance_card = 医者では、マイナンバーカードか資格確認書を見せます。
life-today-health_insurance_card =
    1. どちらかを持っているか見る。
    2. 更新のあと、役所で期限を延ばす。
    3. 仕事がない間は役所へ行く。
life-more-health_insurance_card = マイナンバーカードは在留期間と同じ日に終わります。自動では延びません。どちらもないときは、会社か役所に聞いてください。
life-need-health_insurance_card = 新しい在留カード、マイナンバーカード。仕事がない間の手続では、退職を示す書類。

life-title-unpaid_insurance_renewal = 保険料の未納と更新
life-what-unpaid_insurance_renewal = 仕事がない間も、健康保険と年金を払います。未納は更新に影響することがあります。
life-today-unpaid_insurance_renewal =
    1. 手紙を開け、写真を送る。
    2. 高すぎるなら、すぐ役所へ行く。
    3. 領収書をとっておく。
life-more-unpaid_insurance_renewal = 役所で、分納や減免・免除を頼めます。私たちが知るかぎり、政府は、払わない人の更新を認めない計画です。
life-need-unpaid_insurance_renewal = 請求書と手紙、在留カード、給与明細、領収書。

life-title-pension = 年金
life-what-pension = 公的年金は、障害や死亡のときにも支えになります。会社ではふつう厚生年金です。
life-today-pension =
    1. 給与明細の「厚生年金」を見る。
    2. 基礎年金番号をとっておく。
    3. 仕事がないなら役所へ行く。
life-more-pension = 払えないときは、免除を頼んでください。だまって払うのをやめないでください。厚生年金は会社も一部を払います。
life-need-pension = 基礎年金番号、在留カード、退職を示す書類。

life-title-lump_sum_withdrawal = 脱退一時金（年金のお金）
life-what-lump_sum_withdrawal = 日本を出る人は、払った年金の一部を請求できます（脱退一時金）。
life-today-lump_sum_withdrawal =
    1. 基礎年金番号をとっておく。
    2. 出国の前に転出届を出す。
    3. 書式を私たちに聞く。
life-more-lump_sum_withdrawal = 日本に住所がないことが条件です。その月は将来の年金に数えません。私たちが知るかぎり、制度が変わりますが、日は決まっていません。
life-need-lump_sum_withdrawal = 基礎年金番号、出国印のあるページのコピー、自分名義の口座。

life-title-housing = 部屋・家賃・寮
life-what-housing = 会社の部屋では、契約書に書いてある正しい分だけを払います。
life-today-housing =
    1. 家賃を契約書と比べる。
    2. 困っている所の写真をとる。
    3. 署名や引っ越しの前に知らせる。
life-more-housing = 人が多すぎる、かび、暖房がない、勝手に入ってくる。知らせてください。部屋を出るように言われたら、すぐ知らせてください。
life-need-housing = 契約書、寮費がわかる給与明細、写真。

life-title-moving_house = 引っ越し
life-what-moving_house = 引っ越したら、新しい住所を役所に届けます。無料です。
life-today-moving_house =
    1. 前：古い市で転出届。
    2. 後：新しい市で転入届。
    3. 私たち、会社、銀行に知らせる。
life-more-moving_house = 同じ市の中なら転居届だけです。新しい住所は在留カードに書かれます。届けないと、在留資格を失うことがあります。
life-need-moving_house = 引っ越した全員の在留カード、マイナンバーカード、もらった人は転出証明書。

life-title-rubbish_neighbours = ごみと近所
life-what-rubbish_neighbours = ごみの日、分け方、袋は市ごとに違います。夜は静かにします。
life-today-rubbish_neighbours =
    1. 建物のごみの表を写真にとる。
    2. 自分の言語の表を聞く。
    3. 苦情には、あやまって知らせる。
life-more-rubbish_neighbours = ごみは決まった日の朝に出します。粗大ごみは電話と券が必要です。一般的な助言です。支援スタッフに聞いてください。
life-need-rubbish_neighbours = 市のごみの表、決まった袋。

life-title-bank_money = 銀行と送金
life-what-bank_money = 口座は自分だけのものです。口座、カード、携帯電話を売ることや貸すことは犯罪です。
life-today-bank_money =
    1. 更新したら新しいカードを銀行へ。
    2. 止まったら銀行へ行き、知らせる。
    3. 暗証番号を言わない。
life-more-bank_money = 私たちが知るかぎり、古い在留期間が終わると口座が止まることがあります。審査中なら、申請中の印かメールを見せてください。
life-need-bank_money = 在留カード、パスポート、通帳かカード、更新を申請した証明。

life-title-phone_sim = 携帯電話とSIMの契約
life-what-phone_sim = 契約は守る義務があります。SIMや携帯電話を人に渡すことは犯罪です。
life-today-phone_sim =
    1. 署名の前に相談する。
    2. 料金、期間、解約の費用を見る。
    3. 契約書をとっておく。
life-more-phone_sim = 私たちが知るかぎり、分割払いは最後まで払います。日本を出る前に解約し、最後の料金を払ってください。
life-need-phone_sim = 在留カード。店によっては銀行口座やクレジットカードも必要です。

life-title-bicycle = 自転車のルール
life-what-bicycle = 自転車も交通ルールを守ります。警察は青切符を切ることができます。
life-today-bicycle =
    1. 店で防犯登録をする。
    2. 携帯を持って乗らない。夜はライト。
    3. 警察の紙は写真で送る。
life-more-bicycle = 左側を走ります。お酒を飲んだら乗りません。道にある自転車を取ることは盗みです。保険に入ってください。
life-need-bicycle = 登録のための在留カード、買ったことがわかる物。

life-title-driving_licence = 運転免許
life-what-driving_licence = 有効な免許がある人だけが運転できます。無免許は犯罪です。私たちが知るかぎり、在留資格を失うこともあります。
life-today-driving_licence =
    1. わかるまで運転しない。
    2. 免許センターに必要な物を聞く。
    3. ルールを学ぶ。私たちにも聞く。
life-more-driving_licence = 自分の国の免許を切り替えることができます（外免切替）。試験は前より難しくなりました。仕事には合う種類の免許が必要です。
life-need-driving_licence = 国の免許とその翻訳、住民票、パスポート、在留カード。先にセンターに聞いてください。

life-title-japanese_tests = 日本語の勉強と試験
life-what-japanese_tests = 特定技能１号では、日本語を学ぶ機会が支援計画に入っています。
life-today-japanese_tests =
    1. 教室やアプリを私たちに聞く。
    2. 次の試験に早く申し込む。
    3. 合格証と成績表をとっておく。
life-more-japanese_tests = 試験は日本語能力試験とJFT-Basicです。２号には分野の技能試験が必要で、外食業と漁業ではN3も必要です。
life-need-japanese_tests = パスポートか在留カード、写真、受験料。試験のページを見てください。

life-title-stay_ends = 在留期限（ビザが切れる）
life-what-stay_ends = 日本にいて働くことができるのは、在留期間の最後の日までです。その日はカードに書いてあります。
life-today-stay_ends =
    1. カードの日を見る。
    2. まだなら、その日までに申請する。
    3. 過ぎていたら、今日、私たちに書く。
life-more-stay_ends = 私たちが知るかぎり、期限までに申請すれば、結果が出るまで、決まった期間は日本にいて働くことができます。遅れた場合はできません。必要な書類は「{ menu-eligibility }」でわかります。
life-need-stay_ends = 在留カード、パスポート、会社の書類、税金の書類。

life-title-residence_card_lost = 在留カードをなくした
life-what-residence_card_lost = 先に交番に届けます。それから地方出入国在留管理局で新しいカードをもらいます。無料です。
life-today-residence_card_lost =
    1. 警察の番号を書いておく。
    2. 入管へ行く。
    3. 銀行とマイナンバーのカードを止める。
life-more-residence_card_lost = 外国でなくしたときは、帰ってから行きます。新しいカードまで、パスポートと警察の紙を持ち歩いてください。一般的な助言です。
life-need-residence_card_lost = パスポート、写真、警察の受理番号。

life-title-residence_fees = 更新・変更の手数料
life-what-residence_fees = 手数料は、もらう在留期間で変わります。許可のときに払います。
life-today-residence_fees =
    1. 受け付けられた日を見る。
    2. 会社が一部を払うか聞く。
    3. オンラインのほうが安いです。
life-more-residence_fees = 申請が受け付けられた日で、どの手数料かが決まります。払うのが難しいときは、窓口で減額を聞いてください。
life-need-residence_fees = 申請の受付票、収入印紙かオンライン払い。

life-title-family = 家族・結婚・赤ちゃん
life-what-family = １号では、原則として家族といっしょに住めません。２号では、夫・妻と子どもが申請できます。
life-today-family =
    1. 予約や支払いの前に相談する。
    2. 訪問は、自分の国の日本大使館に聞く。
    3. 赤ちゃん：先に役所へ行く。
life-more-family = 短期のビザで訪問できることがあります。日本で結婚もできます。書類は大使館と役所に聞いてください。早めに相談してください。
life-need-family = パスポート、在留カード、家族の書類。赤ちゃん：出生届、母子手帳。

life-title-home_trip = 一時帰国
life-what-home_trip = 空港で「みなし再入国」に印をつけ、在留カードを持って出ます。
life-today-home_trip =
    1. 在留期限とパスポートの期限を見る。
    2. 休みは書面で頼む。
    3. 更新の審査中なら先に相談する。
life-more-home_trip = 間に合わないと、在留資格を失います。私たちが知るかぎり、ミャンマー、フィリピン、ネパールには独自の書類があります。
life-need-home_trip = パスポート、在留カード、会社の書面の返事、自分の国の書類。

life-title-leaving_japan = 日本を出る（完全帰国）
life-what-leaving_japan = 家、ガス、電話、銀行を解約します。役所に転出届を出し、空港で在留カードを返します。
life-today-leaving_japan =
    1. 私たちと会社に早く知らせる。
    2. 次に役所、銀行、電話。
    3. 帰ってから年金を請求する。
life-more-leaving_japan = 住民税と保険を払うか、代わりに払う人（納税管理人）を決めます。口座を閉じる前に最後の給料を受け取ってください。
life-need-leaving_japan = 在留カード、パスポート、源泉徴収票、基礎年金番号、領収書。

## Amounts, days and numbers

# $years (Number)
life-figure-wage_claim = 払われない給料は{ $years }年間請求できます。
# $percent (Number)
life-figure-bankrupt_employer = 会社が倒産したら、国が{ $percent }％を先に払うことがあります。
# $hours_a_day, $hours_a_week (Number)
life-figure-overtime_start = 1日{ $hours_a_day }時間、週{ $hours_a_week }時間を超えたら残業
# $percent (Number)
life-figure-overtime_more = 残業：{ $percent }％増
# $hours, $percent (Number)
life-figure-overtime_long = 月{ $hours }時間を超えた分：{ $percent }％増
# $from_hour, $until_hour, $percent (Number)
life-figure-night_more = { $from_hour }時～{ $until_hour }時：{ $percent }％増
# $percent (Number)
life-figure-day_off_more = 法定休日：{ $percent }％増
# $year, $yen (Number)
life-figure-wage_average = { NUMBER($year, useGrouping: 0) }年秋から、平均：{ $yen }円
# $yen (Number)
life-figure-wage_highest = いちばん高い東京都：{ $yen }円
# $yen (Number)
life-figure-wage_lowest = いちばん低い宮崎県：{ $yen }円
# $from_day, $until_day (Number)
life-figure-tax_return = 確定申告：2月{ $from_day }日～3月{ $until_day }日
# $percent, $yen (Number)
life-figure-resident_tax_rate = 課税所得の約{ $percent }％と{ $yen }円
# $first (Number)
life-figure-resident_tax_day = 1月{ $first }日に住んでいる所で払います。
# $months, $percent, $days (Number)
life-figure-leave_first = { $months }か月後（出勤{ $percent }％以上）：{ $days }日
# $days (Number)
life-figure-leave_most = その後、1年に最大{ $days }日
# $days (Number)
life-figure-leave_duty = 会社は1年に{ $days }日以上取らせます。
# $years (Number)
life-figure-leave_end = 使わない日は{ $years }年で消えます。
# $days, $days_in_four_weeks (Number)
life-figure-day_off_week = 休日：週{ $days }日、または4週で{ $days_in_four_weeks }日
# $hours, $minutes (Number)
life-figure-break_short = { $hours }時間を超える仕事：休憩{ $minutes }分
# $hours, $minutes (Number)
life-figure-break_long = { $hours }時間を超える仕事：休憩{ $minutes }分
# $hours_a_month, $hours_a_year (Number)
life-figure-overtime_limit = ふつうの上限：月{ $hours_a_month }時間、年{ $hours_a_year }時間
# $hours_a_month, $average (Number)
life-figure-overtime_most = 特別なとき：月{ $hours_a_month }時間未満、平均{ $average }時間以下
# $weeks (Number)
life-figure-quit_notice = 期間のない契約：{ $weeks }週間前に言う
# $years (Number)
life-figure-quit_fixed_term = 期間のある契約：ふつう{ $years }年たてばやめられる
# $days (Number)
life-figure-contract_notice = 入管への届出：{ $days }日以内
# $days (Number)
life-figure-dismissal_notice = 会社は{ $days }日前に知らせるか、その分を払います。
# $months, $years (Number)
life-figure-benefit_quit = 自分でやめた：{ $years }年間に{ $months }か月
# $months, $years (Number)
life-figure-benefit_dismissed = 会社の都合：{ $years }年間に{ $months }か月
# $days, $months (Number)
life-figure-benefit_wait = 自分でやめた：{ $days }日と{ $months }か月待つ
# $years (Number)
life-figure-benefit_end = もらえるのは、やめてから{ $years }年以内
# $day (String) an ISO day
life-figure-customers_rule = { DAY($day) }から、客からの嫌がらせも対象
# $degrees, $index (Number), $day (String) an ISO day
life-figure-heat_plan = { DAY($day) }から義務：{ $degrees }℃、または暑さ指数{ $index }以上
# $percent (Number)
life-figure-own_share = 保険があれば、ふつう{ $percent }％を払います。
# $from_day, $months (Number)
life-figure-sick_pay = 傷病手当金：{ $from_day }日目から、給料の約3分の2、最長{ $months }か月
# $before_weeks, $after_weeks (Number)
life-figure-birth_leave = 産前{ $before_weeks }週（頼めば）、産後{ $after_weeks }週
# $years (Number)
life-figure-childcare_leave = 育休：子どもが{ $years }歳になるまで
# $yen (Number)
life-figure-birth_money = 健康保険から{ $yen }円
# $days, $child_days (Number)
life-figure-birth_notices = 出生：役所に{ $days }日、入管に{ $child_days }日以内
# $day (String) an ISO day
life-figure-old_cards = 古い保険証は{ DAY($day) }に終わりました。
# $days (Number)
life-figure-insurance_change = 退職後の健康保険：役所に{ $days }日以内
# $from_age, $until_age (Number)
life-figure-pension_age = 日本に住む{ $from_age }～{ $until_age }歳の人
# $days (Number)
life-figure-pension_notice = 退職後の国民年金：役所に{ $days }日以内
# $months (Number)
life-figure-lump_sum_start = { $months }か月以上払ったこと
# $months (Number)
life-figure-lump_sum_most = 数えるのは{ $months }か月まで
# $years (Number)
life-figure-lump_sum_claim = 脱退一時金：出国から{ $years }年以内
# $day (String) an ISO day
life-figure-housing_fees = { DAY($day) }から：会社の部屋では、敷金、礼金、仲介料を払いません。
# $days (Number)
life-figure-moving_notice = 新しい住所は{ $days }日以内に届けます。
# $days (Number)
life-figure-moving_late = { $days }日届けないと、在留資格を失うことがあります。
# $day (String) an ISO day
life-figure-phone_chip = { DAY($day) }から、ネット契約ではカードのチップを読みます。
# $age (Number), $day (String) an ISO day
life-figure-bicycle_ticket = 青切符：{ DAY($day) }から、{ $age }歳以上
# $yen (Number)
life-figure-bicycle_phone = 携帯を持つ：{ $yen }円
# $yen (Number)
life-figure-bicycle_light = 信号無視、逆走：{ $yen }円
# $yen (Number)
life-figure-bicycle_two = 二人乗り：{ $yen }円
# $years (Number)
life-figure-licence_abroad = 国際免許（ジュネーブ条約）：来日から{ $years }年
# $questions, $right (Number)
life-figure-licence_test = 切替の試験：{ $questions }問中{ $right }問の正解
# $percent (Number)
life-figure-sixth_year = 合格点の{ $percent }％で、6年目に役立つことがあります。
# $days (Number)
life-figure-card_replacement = 気づいてから{ $days }日以内に行きます。
# $yen, $online (Number)
life-figure-fee_months = 3か月超～6か月：{ $yen }円（オンライン{ $online }円）
# $yen, $online (Number)
life-figure-fee_year = 1年：{ $yen }円（{ $online }円）
# $yen, $online (Number)
life-figure-fee_years = 1年超3年未満：{ $yen }円（{ $online }円）
# $yen, $online (Number)
life-figure-fee_three_years = 3年以上5年未満：{ $yen }円（{ $online }円）
# $years (Number)
life-figure-reentry = { $years }年以内、在留期限より前に戻ります。
# $days (Number)
life-figure-card_return = 空港で返さなかったカード：{ $days }日以内に返す
