# "Am I eligible?": the words of the eligibility check.
# Never promise a result: only the Immigration Services Agency (出入国在留管理庁) decides.
# The reasons are also shown at a counter to people who do not know this bot: what they read is `.counter`, and each
# must stand alone.

## Questions

eligibility-start =
    <b>何をしたいですか。</b>

    問題になるかもしれない点だけを質問します。「初めて」とは、特定技能１号も、その準備の特定活動も、持っていたことがないという意味です。許可するかどうかを決めるのは、出入国在留管理庁だけです。
# What many come for; one tap (34 columns at most).
eligibility-option-situation-abroad_first = 初めて（今は海外にいる）
eligibility-option-situation-japan_first = 初めて（今は日本にいる）
eligibility-option-situation-extend = 在留期間を更新する
eligibility-option-situation-change_employer = 勤務先を変える
eligibility-option-situation-other = そのほか、または特定技能２号
eligibility-ask-status = 希望する在留資格は、特定技能１号ですか、特定技能２号ですか。
eligibility-ask-path = 何をしたいですか。
eligibility-ask-field = どの分野で働きたいですか。試験や基準は、分野ごとに違います。
eligibility-ask-transport_role = 何を運転したいですか。タクシーとバスは、日本語の基準がトラックと違います。
eligibility-ask-railway_role = 鉄道のどの業務をしたいですか。運輸係員（駅係員・乗務員）は、日本語の基準がほかの業務と違います。
eligibility-ask-care_exemption = 次のどれかに当てはまりますか。当てはまる場合、介護分野の試験は必要ありません。「EPA介護福祉士候補者」とは、3年10か月以上活動し、国家試験で得点が半分以上あり、すべての科目群で得点がある人のことです。
eligibility-ask-is_adult = 今日、18歳以上ですか。この在留資格で働くには、18歳以上である必要があります。
eligibility-ask-birth_date = 生年月日はいつですか。日本に上陸する日（すでに日本にいる場合は、仕事を始める日）に、18歳以上である必要があります。
eligibility-ask-nationality = 国籍はどこですか。必要な手続は、国ごとに違います。
eligibility-ask-travel_document = パスポートなど、どの渡航文書を持っていますか。
eligibility-ask-skill_test_passed = 希望する分野と在留資格（１号または２号）の技能試験に合格しましたか。
eligibility-ask-required_experience = 分野で求められる実務経験がありますか。特定技能２号には、実務経験が必要です。はっきりしない場合は「{ form-skip }」を押してください。支援スタッフが確認します。
eligibility-ask-required_experience-work_3_years = 製造業の現場で、3年以上働いた実務経験がありますか。特定技能２号には、この実務経験が必要です。
eligibility-ask-required_experience-workshop_3_years = 認証工場で3年以上働いた実務経験がありますか。または、自動車整備士２級の資格を持っていますか。特定技能２号には、どちらか一つが必要です。
eligibility-ask-required_experience-aviation_3_years = 航空機整備の仕事で、3年以上の実務経験がありますか。特定技能２号には、この実務経験が必要です。空港でほかの仕事をしている場合は「{ form-skip }」を押してください。何が必要か、支援スタッフが確認します。
eligibility-ask-required_experience-lead_2_or_work_3_years = 農業で、ほかの作業者を指導・監督した2年以上の実務経験、または3年以上働いた実務経験がありますか。特定技能２号には、どちらか一つが必要です。
eligibility-ask-required_experience-lead_restaurant = 飲食店で、副店長などとしてほかの作業者を指導・監督した実務経験が、分野で決められた期間以上ありますか。特定技能２号には、この実務経験が必要です。
eligibility-ask-required_experience-lead = その分野で、ほかの作業者を指導・監督した実務経験が、分野で決められた期間以上ありますか。特定技能２号には、実務経験が必要です。この分野でどのような経験が必要かは、まだ確認できていません。支援スタッフが確認します。
eligibility-ask-japanese_test = どの日本語試験に合格しましたか。いちばん高いレベルを選んでください。
eligibility-ask-care_japanese_test = 介護日本語評価試験に合格しましたか。
eligibility-ask-training = 日本で技能実習をしましたか。最後に修了した段階を選んでください。
eligibility-ask-training_months = そのとき、「研修」と「特定活動」で日本にいた期間は、合わせて何か月ですか。1か月に足りない日数は数えません。
eligibility-ask-training_completed_well = 技能実習を「良好に修了」しましたか。「良好に修了」とは、2年10か月以上の実習をして、さらに、実技試験に合格したか、実習先の会社から良い評価（評価調書）をもらったことです。
eligibility-ask-training_matches_field = あなたの技能実習は、希望する分野と同じ種類の仕事でしたか。
eligibility-ask-will_transfer_skills = 技能実習で身に付けた技能を、将来、本国（自分の国）の人に伝える（移転する）意思がありますか。これについての「{ document-skill_transfer_declaration }」は、勤務先が作ります。
eligibility-ask-health_check_done = この仕事のために、または最近、健康診断を受けましたか。
eligibility-ask-health_check_on = 健康診断を受けた日はいつですか。健康診断の結果を使えるのは、決まった期間だけです。
eligibility-ask-health_can_work = あなたは働くことができると、医師が判断しましたか。
eligibility-ask-ssw1_periods = 特定技能１号、またはその準備のための特定活動で日本にいたのは、いつですか。これらの在留は、原則として、合わせて（通算）5年までです。
eligibility-ask-ssw2_score_80 = 特定技能２号の試験に不合格でも、必要な試験のすべてで、合格基準点の80％以上を取ったことがありますか。試験を受けたことがない場合は「{ form-skip }」を押してください。
eligibility-ask-care_exam_score_80 = 介護福祉士国家試験のすべてのパートを受験し、一つ以上のパートに合格し、合計で合格基準点の80％以上を取りましたか。試験を受けたことがない場合は「{ form-skip }」を押してください。
eligibility-ask-deposit_taken = この仕事のために、だれかが、あなたや家族、親戚から保証金を取りましたか。または、これから取る約束や予定がありますか。
eligibility-ask-penalty_contract = 「仕事をやめたらお金（違約金）を払う」という約束を、あなたや家族、親戚が、だれかにさせられましたか。または、これから約束する予定がありますか。
eligibility-ask-property_held = この仕事のために、だれかが、あなたや家族、親戚のお金、通帳、そのほかの物を預かったり、管理したりしていますか。または、その約束や予定がありますか。
eligibility-ask-costs_paid = この仕事のために、だれかにお金を払いましたか。または、これから払いますか。日本に来る前と、日本にいる間の、両方の費用について答えてください。例えば、ブローカー、紹介会社、学校、勤務先などです。
eligibility-ask-costs_itemised = 日本に来る前と、日本にいる間の費用について、金額を一つずつ書いた明細書をもらいましたか。
eligibility-ask-costs_agreed = 日本に来る前と、日本にいる間の費用の金額と内容をすべて理解し、合意しましたか。
eligibility-ask-costs_legal_at_home = その費用は、本国（自分の国）の法律で認められていますか。
eligibility-ask-home_procedure_done = 日本で働く前に、本国（自分の国）が求める手続を終えましたか。
eligibility-ask-field_standards-driving_licence = この仕事に必要な日本の運転免許を持っていますか。
eligibility-ask-apply_on = いつ申請したいですか。わからない場合は、今日の日付で計算します。
eligibility-ask-enter_on = 日本に上陸する（到着する）のは、いつですか。
eligibility-ask-start_on = いつから働き始めますか。
# Several questions on one screen, of which one tap answers all.
eligibility-together-care_tests = 介護の技能試験と介護日本語評価試験の両方に合格しましたか。
eligibility-option-together-care_tests = はい、両方です
eligibility-together-training =
    次の二つは、両方とも当てはまりますか。
    • 技能実習を「良好に修了」した：2年10か月以上の実習をして、さらに、実技試験に合格したか、実習先の会社から良い評価（評価調書）をもらった。
    • 技能実習は、希望する分野と同じ種類の仕事だった。
eligibility-option-together-training = はい、両方とも当てはまります
eligibility-together-money =
    この仕事のために、次のようなことがありますか。または、その約束や予定がありますか。あなたと、家族や親戚について答えてください。
    • だれかが保証金を取る。
    • 仕事をやめたらお金（違約金）を払う約束がある。
    • だれかが、お金、通帳、そのほかの物を預かったり、管理したりする。
    • ブローカー、学校、勤務先などにお金を払う。
eligibility-option-together-money = いいえ、どれもありません

## Answers to choose from (40 characters at most)

eligibility-option-status-ssw1 = 特定技能１号
eligibility-option-status-ssw2 = 特定技能２号
eligibility-option-path-from_abroad = 海外から日本に来る
eligibility-option-path-change_status = 日本で、この在留資格に変更する
eligibility-option-path-change_employer = 日本で、新しい勤務先に変わる
eligibility-option-path-extend = 日本で、在留期間を更新する
eligibility-option-transport_role-truck = トラック
eligibility-option-transport_role-taxi = タクシー
eligibility-option-transport_role-bus = バス
eligibility-option-railway_role-track = 軌道整備
eligibility-option-railway_role-electrical = 電気設備整備
eligibility-option-railway_role-rolling_stock_maintenance = 車両整備
eligibility-option-railway_role-rolling_stock_manufacturing = 車両製造
eligibility-option-railway_role-crew = 運輸係員（駅係員・乗務員）
eligibility-option-care_exemption-none = どれにも当てはまらない
eligibility-option-care_exemption-care_school = 日本の介護福祉士養成施設を卒業した
eligibility-option-care_exemption-epa_candidate = 上のEPA介護福祉士候補者
eligibility-option-nationality-stateless = 無国籍
eligibility-option-travel_document-passport = パスポート（旅券）
eligibility-option-travel_document-other = その他の渡航文書
eligibility-option-travel_document-none = 持っていない
eligibility-option-japanese_test-none = まだ合格していない
eligibility-option-japanese_test-n5 = JLPT N5
eligibility-option-japanese_test-n4 = JLPT N4
eligibility-option-japanese_test-jft_basic = JFT-Basic
eligibility-option-japanese_test-n3 = JLPT N3
eligibility-option-japanese_test-n2 = JLPT N2
eligibility-option-japanese_test-n1 = JLPT N1
eligibility-option-training-none = 技能実習をしたことはない
eligibility-option-training-no1 = 技能実習１号
eligibility-option-training-no2 = 技能実習２号
eligibility-option-training-no3 = 技能実習３号
eligibility-option-training-pre_law = 2017年11月の技能実習法より前の２号
eligibility-option-training-pre_status = 2010年7月より前の「研修」

## The eleven criteria (40 characters at most)

eligibility-criterion-age = 年齢
eligibility-criterion-health = 健康状態
eligibility-criterion-skill = 技能水準
eligibility-criterion-japanese = 日本語能力
eligibility-criterion-return_cooperation = 国籍・パスポート
eligibility-criterion-total_stay = 通算在留期間（5年）
eligibility-criterion-deposit_penalty = 保証金・違約金
eligibility-criterion-cost_agreement = 支払った費用
eligibility-criterion-home_country_procedure = 本国の手続
eligibility-criterion-skill_transfer = 本国への技能移転
eligibility-criterion-field_standard = 分野ごとの基準

## Age

eligibility-reason-age-adult = あなたの回答では、日本に上陸する日（もう日本にいる場合は、仕事を始める日）に18歳以上です。
    .counter = 本人の回答によると、日本に上陸する日（すでに日本にいる場合は、就労を始める日）に18歳以上です。
eligibility-reason-age-under_18 = あなたの回答では、仕事を始める日に、まだ18歳になっていません。
    .counter = 本人の回答によると、就労を始める日に、まだ18歳になっていません。
eligibility-todo-age-under_18 = 18歳の誕生日以降に仕事を始めることができるか、勤務先に聞いてください。
eligibility-reason-age-under_18_landing = あなたの回答では、日本に上陸する日に、まだ18歳になっていません。
    .counter = 本人の回答によると、日本に上陸する日に、まだ18歳になっていません。
eligibility-todo-age-under_18_landing = 18歳の誕生日以降に日本に来ることができるか、勤務先に聞いてください。
eligibility-reason-age-birth_date_missing = あなたの生年月日が、まだわかりません。
    .counter = 本人の生年月日は、まだ確認できていません。
eligibility-todo-age-birth_date_missing = パスポートを見て、生年月日を入力してください。
eligibility-reason-age-start_missing = あなたの回答では、申請日には、まだ18歳になっていません。仕事を始める日は、まだわかりません。
    .counter = 本人の回答によると、申請日には、まだ18歳になっていません。就労を始める日は、確認できていません。
eligibility-todo-age-start_missing = 仕事を始める日を勤務先に聞いて、支援スタッフに相談してください。
eligibility-reason-age-landing_missing = あなたの回答では、申請日には、まだ18歳になっていません。日本に上陸する日は、まだわかりません。
    .counter = 本人の回答によると、申請日には、まだ18歳になっていません。日本に上陸する日は、確認できていません。
eligibility-todo-age-landing_missing = 日本に来る日を勤務先に聞いて、支援スタッフに相談してください。

## Health

eligibility-reason-health-recent_check = あなたの回答では、申請する前の決められた期間に健康診断を受けていて、医師は「働くことができる」と判断しています。
    .counter = 本人の回答によると、申請前の決められた期間内に健康診断を受けていて、医師は働くことができると判断しています。
eligibility-reason-health-check_missing = 健康診断を受けたかどうかが、まだわかりません。
    .counter = 本人が健康診断を受けたかどうかは、まだ確認できていません。
eligibility-todo-health-check_missing = 健康診断個人票を探すか、健康診断について勤務先に聞いてください。
eligibility-reason-health-no_check = 特定技能の申請には健康診断が必要です。あなたの回答では、まだ受けていません。
    .counter = 特定技能の申請には健康診断が必要です。本人の回答によると、まだ受けていません。
eligibility-todo-health-no_check = 健康診断を予約して、健康診断個人票を作ってもらってください。
eligibility-reason-health-cannot_work = あなたの回答では、「働くことができる」という医師の判断がありません。支援スタッフがあなたと一緒に確認する必要があります。
    .counter = 本人の回答によると、「働くことができる」という医師の判断がありません。登録支援機関の支援スタッフが本人と一緒に確認する必要があります。
eligibility-todo-health-cannot_work = 支援スタッフに相談してください。病名を言う必要はありません。
eligibility-reason-health-date_missing = 健康診断を受けた日が、まだわかりません。古い健康診断は使えません。
    .counter = 本人が健康診断を受けた日は、まだ確認できていません。古い健康診断は使えません。
eligibility-todo-health-date_missing = 健康診断個人票で日付を調べて、支援スタッフに相談してください。
eligibility-reason-health-after_application = あなたの回答では、健康診断の日が、申請日より後です。
    .counter = 本人の回答によると、健康診断の日が、申請日より後になっています。
eligibility-todo-health-after_application = 両方の日付をもう一度確かめて、支援スタッフに相談してください。
eligibility-reason-health-too_old_abroad = 海外から日本に来る人は、申請する前の3か月以内に受けた健康診断が必要です。あなたの回答では、それより前に受けています。
    .counter = 海外から日本に来る人は、申請前3か月以内に受けた健康診断が必要です。本人の回答によると、それより前に受けています。
eligibility-todo-health-too_old_abroad = 新しい健康診断が必要になると思います。支援スタッフに相談してください。
eligibility-reason-health-too_old_in_japan = 日本にいる人は、申請する前の12か月以内に受けた健康診断が必要です。あなたの回答では、それより前に受けています。
    .counter = 日本にいる人は、申請前12か月以内に受けた健康診断が必要です。本人の回答によると、それより前に受けています。
eligibility-todo-health-too_old_in_japan = 新しい健康診断が必要になると思います。支援スタッフに相談してください。
eligibility-reason-health-can_work_missing = 「働くことができる」と医師が判断したかどうかが、まだわかりません。
    .counter = 本人が働くことができると医師が判断したかどうかは、まだ確認できていません。
eligibility-todo-health-can_work_missing = 健康診断個人票を見るか、医師に聞いてください。
eligibility-reason-health-extension = 在留期間の更新では、健康診断個人票を出す必要はありません。

## Skill

eligibility-reason-skill-test_passed = あなたの回答では、技能試験に合格しています。
    .counter = 本人の回答によると、技能試験に合格しています。
eligibility-reason-skill-trained = あなたの回答では、技能実習（または2010年7月より前の「研修」）をしたことが、技能試験の代わりになります（試験の免除）。
    .counter = 本人の回答によると、技能実習（または2010年7月より前の「研修」）の経歴が、技能試験の代わりになります（試験の免除）。
eligibility-reason-skill-match_missing = 技能実習（または2010年7月より前の「研修」）は、希望する分野と同じ種類の仕事だった場合、技能試験の代わりになることがあります（試験の免除）。あなたの仕事が同じ種類かどうかが、まだわかりません。
    .counter = 技能実習（または2010年7月より前の「研修」）の経歴は、希望する分野と同じ種類の仕事であれば、技能試験の代わりになることがあります（試験の免除）。本人の経歴が同じ種類かどうかは、まだ確認できていません。
eligibility-todo-skill-match_missing = 技能実習の書類を支援スタッフに見せてください。支援スタッフが仕事の内容を比べます。
eligibility-reason-skill-perhaps_trained = 技能実習（または2010年7月より前の「研修」）は、技能試験の代わりになることがあります（試験の免除）。期間が足りているか、良好に修了したかが、まだわかりません。
    .counter = 技能実習（または2010年7月より前の「研修」）の経歴は、技能試験の代わりになることがあります（試験の免除）。本人の期間が足りているか、良好に修了したかは、まだ確認できていません。
eligibility-todo-skill-perhaps_trained = 技能実習の修了証明書か評価調書があれば、支援スタッフに見せてください。
eligibility-reason-skill-test_missing = 技能試験に合格したかどうかが、まだわかりません。
    .counter = 本人が技能試験に合格したかどうかは、まだ確認できていません。
eligibility-todo-skill-test_missing = 試験の結果を探すか、試験を行った機関に聞いてください。
eligibility-reason-skill-training_missing = あなたの回答では、技能試験に合格していません。技能実習をしたかどうかは、まだわかりません。
    .counter = 本人の回答によると、技能試験に合格していません。技能実習をしたかどうかは、確認できていません。
eligibility-todo-skill-training_missing = 日本での技能実習についての質問に答えるか、希望する分野の技能試験を受けてください。
eligibility-reason-skill-training_does_not_match = あなたの回答では、技能実習（または2010年7月より前の「研修」）は、別の種類の仕事でした。そのため、希望する分野の技能試験に合格する必要があります。
    .counter = 本人の回答によると、技能実習（または2010年7月より前の「研修」）は、別の種類の仕事でした。そのため、希望する分野の技能試験に合格する必要があります。
eligibility-todo-skill-training_does_not_match = この分野の技能試験を受けるか、技能実習と同じ種類の仕事の分野を考えてください。
eligibility-reason-skill-no_test = 希望する分野の技能試験に合格する必要があります。
    .counter = 本人は、希望する分野の技能試験に合格する必要があります。
eligibility-todo-skill-no_test = 技能試験をいつ、どこで受けることができるか、支援スタッフに聞いてください。
eligibility-reason-skill-proved_before = 技能は最初の許可のときに証明したので、在留期間の更新では、もう一度証明する必要はありません。
    .counter = 技能は最初の許可のときに証明しているため、在留期間の更新では、もう一度証明する必要がありません。
eligibility-reason-skill-exempt_care_school = あなたの回答では、日本の介護福祉士養成施設を卒業しているので、試験は必要ありません。
    .counter = 本人の回答によると、日本の介護福祉士養成施設を卒業しているため、試験は必要ありません。
eligibility-reason-skill-exempt_epa_candidate = あなたの回答では、EPA介護福祉士候補者としての活動と国家試験の得点があるので、試験は必要ありません。
    .counter = 本人の回答によると、EPA介護福祉士候補者としての活動と国家試験の得点により、試験は必要ありません。
eligibility-reason-skill-ssw2_passed = あなたの回答では、特定技能２号の試験に合格していて、分野で求められる実務経験があります。
    .counter = 本人の回答によると、特定技能２号の試験に合格し、分野で求められる実務経験があります。
eligibility-reason-skill-ssw2_test_missing = 特定技能２号の試験に合格したかどうかが、まだわかりません。
    .counter = 本人が特定技能２号の試験に合格したかどうかは、まだ確認できていません。
eligibility-todo-skill-ssw2_test_missing = 試験の結果を探すか、試験を行った機関に聞いてください。
eligibility-reason-skill-no_ssw2_test = 特定技能２号の試験に合格する必要があります。技能実習は、この試験の代わりになりません。
    .counter = 本人は、特定技能２号の試験に合格する必要があります。技能実習は、この試験の代わりになりません。
eligibility-todo-skill-no_ssw2_test = 特定技能２号の試験をいつ、どこで受けることができるか、支援スタッフに聞いてください。
eligibility-reason-skill-experience_missing = 分野で求められる実務経験があるかどうかが、まだわかりません。
    .counter = 本人に、分野で求められる実務経験があるかどうかは、まだ確認できていません。
eligibility-todo-skill-experience_missing = この分野で働いた期間と、ほかの作業者を指導・監督した期間を、勤務先に聞いてください。
eligibility-reason-skill-no_experience = 特定技能２号には、分野で求められる実務経験が必要です。あなたのこれまでの仕事を、支援スタッフが確認する必要があります。
    .counter = 特定技能２号には、分野で求められる実務経験が必要です。本人のこれまでの仕事を、登録支援機関の支援スタッフが確認する必要があります。
eligibility-todo-skill-no_experience = これまでの仕事について、支援スタッフに相談してください。

## Japanese language

eligibility-reason-japanese-test_passed = あなたの回答では、希望する仕事に必要なレベルの日本語試験に合格しています。
    .counter = 本人の回答によると、希望する仕事に必要なレベルの日本語試験に合格しています。
eligibility-reason-japanese-trained = あなたの回答では、技能実習（または2010年7月より前の「研修」）をしたことが、日本語試験の代わりになります（試験の免除）。
    .counter = 本人の回答によると、技能実習（または2010年7月より前の「研修」）の経歴が、日本語試験の代わりになります（試験の免除）。
eligibility-reason-japanese-perhaps_trained = 技能実習（または2010年7月より前の「研修」）は、日本語試験の代わりになることがあります（試験の免除）。期間が足りているか、良好に修了したかが、まだわかりません。
    .counter = 技能実習（または2010年7月より前の「研修」）の経歴は、日本語試験の代わりになることがあります（試験の免除）。本人の期間が足りているか、良好に修了したかは、まだ確認できていません。
eligibility-todo-japanese-perhaps_trained = 技能実習の書類を支援スタッフに見せるか、JFT-BasicまたはJLPT N4を受けてください。
eligibility-reason-japanese-test_missing = どの日本語試験に合格したかが、まだわかりません。
    .counter = 本人がどの日本語試験に合格したかは、まだ確認できていません。
eligibility-todo-japanese-test_missing = 日本語試験の結果を探してください。
eligibility-reason-japanese-training_missing = 日本での技能実習は、日本語試験の代わりになることがあります（試験の免除）。技能実習をしたかどうかが、まだわかりません。
    .counter = 日本での技能実習の経歴は、日本語試験の代わりになることがあります（試験の免除）。本人が技能実習をしたかどうかは、まだ確認できていません。
eligibility-todo-japanese-training_missing = 日本での技能実習についての質問に答えるか、この仕事に必要な日本語試験を受けてください。
eligibility-reason-japanese-no_test = 日本語試験（JFT-Basic、またはJLPT N4以上）に合格する必要があります。
    .counter = 本人は、日本語試験（JFT-Basic、またはJLPT N4以上）に合格する必要があります。
eligibility-todo-japanese-no_test = 支援を受けて日本語を勉強し、JFT-BasicまたはJLPT N4を受けてください。
eligibility-reason-japanese-role_no_test = この業務には、日本語試験の合格が必要です。JLPT N3以上なら、おそらく足ります。
eligibility-todo-japanese-role_no_test = 支援を受けて日本語を勉強してください。この業務に今必要なレベルは、支援スタッフに相談してください。
eligibility-reason-japanese-role_missing = 必要な日本語のレベルは、業務によって違います。どの業務をするかが、まだわかりません。
    .counter = 必要な日本語のレベルは、業務によって違います。本人がどの業務をするかは、まだ確認できていません。
eligibility-todo-japanese-role_missing = どの業務をするか、勤務先に聞いてください。
eligibility-reason-japanese-n3_passed = あなたの回答では、この仕事に必要なJLPT N3以上に合格しています。
    .counter = 本人の回答によると、求められているJLPT N3以上に合格しています。
eligibility-reason-japanese-role_below_n3_needs_staff = 私たちが最後に調べたとき、この業務の基準はJLPT N3以上で、見直しの途中でした。そのため、支援スタッフの確認が必要です。
    .counter = 登録支援機関が最後に調べたとき、この業務の基準はJLPT N3以上で、見直しの途中でした。そのため、登録支援機関の支援スタッフの確認が必要です。
eligibility-todo-japanese-role_below_n3_needs_staff = 申請の前に、支援スタッフに相談してください。JLPT N3以上なら、おそらく足ります。
eligibility-reason-japanese-role_below_n3_not_met = この業務には、JLPT N3以上の合格が必要です。
eligibility-todo-japanese-role_below_n3_not_met = JLPT N3を受けるか、この分野のほかの業務を考えてください。
eligibility-reason-japanese-field_missing = 必要な日本語のレベルは、分野によって違います。どの分野を希望するかが、まだわかりません。
    .counter = 必要な日本語のレベルは、分野によって違います。本人がどの分野を希望するかは、まだ確認できていません。
eligibility-todo-japanese-field_missing = 分野を選ぶか、支援スタッフに相談してください。
eligibility-reason-japanese-own_test_passed = あなたの回答では、一般の日本語の基準を満たし、介護日本語評価試験にも合格しています。
    .counter = 本人の回答によると、一般の日本語能力の基準を満たし、介護日本語評価試験にも合格しています。
eligibility-reason-japanese-own_test_trained = あなたの回答では、一般の日本語の基準を満たしています。また、介護の技能実習をしたことが、介護日本語評価試験の代わりになります（試験の免除）。
    .counter = 本人の回答によると、一般の日本語能力の基準を満たしています。また、介護の技能実習の経歴が、介護日本語評価試験の代わりになります（試験の免除）。
eligibility-reason-japanese-own_test_match_missing = 技能実習（または2010年7月より前の「研修」）は、介護の仕事だった場合、介護日本語評価試験の代わりになることがあります（試験の免除）。介護の仕事だったかどうかが、まだわかりません。
    .counter = 技能実習（または2010年7月より前の「研修」）の経歴は、介護の仕事であれば、介護日本語評価試験の代わりになることがあります（試験の免除）。本人の経歴が介護の仕事だったかどうかは、まだ確認できていません。
eligibility-todo-japanese-own_test_match_missing = 技能実習の書類を支援スタッフに見せてください。
eligibility-reason-japanese-own_test_perhaps_trained = 技能実習（または2010年7月より前の「研修」）は、介護日本語評価試験の代わりになることがあります（試験の免除）。期間が足りているか、良好に修了したかが、まだわかりません。
    .counter = 技能実習（または2010年7月より前の「研修」）の経歴は、介護日本語評価試験の代わりになることがあります（試験の免除）。本人の期間が足りているか、良好に修了したかは、まだ確認できていません。
eligibility-todo-japanese-own_test_perhaps_trained = 技能実習の書類を支援スタッフに見せるか、介護日本語評価試験を受けてください。
eligibility-reason-japanese-own_test_missing = 介護の分野では、介護日本語評価試験も必要です。合格したかどうかが、まだわかりません。
    .counter = 介護の分野では、介護日本語評価試験も必要です。本人が合格したかどうかは、まだ確認できていません。
eligibility-todo-japanese-own_test_missing = 介護日本語評価試験の結果を探してください。
eligibility-reason-japanese-no_own_test = 介護の分野では、一般の日本語試験のほかに、介護日本語評価試験に合格する必要があります。
eligibility-todo-japanese-no_own_test = 介護日本語評価試験を受けてください。一般の日本語試験にまだ合格していない場合は、その試験も受けてください。
eligibility-reason-japanese-ssw2_no_test = この分野の特定技能２号には、日本語試験は必要ありません。
eligibility-reason-japanese-below_n3_not_met = この分野の特定技能２号には、JLPT N3以上の合格が必要です。
eligibility-todo-japanese-below_n3_not_met = 支援を受けて日本語を勉強し、JLPT N3を受けてください。
eligibility-reason-japanese-below_n3_needs_staff = この分野の特定技能２号には、おそらくJLPT N3以上の合格が必要です。支援スタッフの確認が必要です。
    .counter = この分野の特定技能２号には、おそらくJLPT N3以上の合格が必要です。登録支援機関の支援スタッフの確認が必要です。
eligibility-todo-japanese-below_n3_needs_staff = 申請の前に、支援スタッフに相談してください。JLPT N3以上なら、おそらく足ります。
eligibility-reason-japanese-proved_before = 日本語は最初の許可のときに証明したので、在留期間の更新では、もう一度証明する必要はありません。
    .counter = 日本語は最初の許可のときに証明しているため、在留期間の更新では、もう一度証明する必要がありません。
eligibility-reason-japanese-exempt_care_school = あなたの回答では、日本の介護福祉士養成施設を卒業しているので、試験は必要ありません。
    .counter = 本人の回答によると、日本の介護福祉士養成施設を卒業しているため、試験は必要ありません。
eligibility-reason-japanese-exempt_epa_candidate = あなたの回答では、EPA介護福祉士候補者としての活動と国家試験の得点があるので、試験は必要ありません。
    .counter = 本人の回答によると、EPA介護福祉士候補者としての活動と国家試験の得点により、試験は必要ありません。

## Nationality and passport

eligibility-reason-return_cooperation-memorandum = 日本とあなたの国の間には、特定技能についての二国間の協力覚書（国と国の約束）があります。
    .counter = 日本と本人の国との間には、特定技能に関する二国間の協力覚書があります。
eligibility-reason-return_cooperation-in_statistics = 公表された統計では、あなたの国の人が、特定技能で日本に在留しています。
    .counter = 公表された統計によると、本人と同じ国籍の人が、特定技能で日本に在留しています。
eligibility-reason-return_cooperation-nationality_missing = あなたの国籍が、まだわかりません。
    .counter = 本人の国籍は、まだ確認できていません。
eligibility-todo-return_cooperation-nationality_missing = パスポートに書いてある国籍を答えてください。
eligibility-reason-return_cooperation-stateless = あなたの回答では、国籍がありません（無国籍）。支援スタッフがあなたと一緒に確認する必要があります。
    .counter = 本人の回答によると、無国籍です。登録支援機関の支援スタッフが本人と一緒に確認する必要があります。
eligibility-todo-return_cooperation-stateless = 持っている書類を用意して、支援スタッフに相談してください。
eligibility-reason-return_cooperation-no_passport = あなたの回答では、パスポートがありません。支援スタッフが書類を確認する必要があります。
    .counter = 本人の回答によると、旅券（パスポート）がありません。登録支援機関の支援スタッフが書類を確認する必要があります。
eligibility-todo-return_cooperation-no_passport = ほかの所に聞く前に、支援スタッフに相談してください。
eligibility-reason-return_cooperation-excluded_country = 私たちが知るかぎり、日本は今、あなたの国籍の人の特定技能の申請を受け入れていません。
    .counter = 登録支援機関が知るかぎり、日本は現在、本人の国籍の人の特定技能の申請を受け入れていません。
eligibility-todo-return_cooperation-excluded_country = ほかの方法について、支援スタッフに相談してください。
eligibility-reason-return_cooperation-country_not_recorded = あなたの国について、確認済みの情報がありません。支援スタッフの確認が必要です。
    .counter = 本人の国について、登録支援機関には確認済みの情報がありません。登録支援機関の支援スタッフの確認が必要です。
eligibility-todo-return_cooperation-country_not_recorded = 申請の前に、支援スタッフに相談してください。

## Total stay

eligibility-reason-total_stay-ssw2 = 通算5年の上限があるのは、特定技能１号だけです。
eligibility-reason-total_stay-no_stay_yet = あなたの回答では、特定技能１号の通算5年の期間を、まだ使っていません。
    .counter = 本人の回答によると、特定技能１号の通算5年の期間を、まだ使っていません。
eligibility-reason-total_stay-time_left = あなたの回答では、特定技能１号の通算5年の最後の日は、{ $last_day }です。
    .counter = 本人の回答によると、特定技能１号の通算5年の最後の日は、{ $last_day }です。
eligibility-reason-total_stay-periods_missing = これまでに特定技能１号で日本にいた期間が、まだわかりません。
    .counter = 本人がこれまでに特定技能１号で在留した期間は、まだ確認できていません。
eligibility-todo-total_stay-periods_missing = 在留カードを見て日付を入力してください。わからない場合は、出入国在留管理庁に、自分の出入（帰）国記録の開示を請求してください。
eligibility-reason-total_stay-no_period_told = 在留期間を更新したいという回答ですが、特定技能１号で日本にいた期間が、まだ入力されていません。
    .counter = 本人は在留期間を更新したいと回答していますが、特定技能１号で在留した期間が入力されていません。
eligibility-todo-total_stay-no_period_told = 在留カードを見て、日付を入力してください。
eligibility-reason-total_stay-leave = 出産、育児、病気、けがで休んだ期間は、特定技能１号の通算5年に入らないことがあります。支援スタッフの確認が必要です。
    .counter = 出産、育児、病気、けがによる休業の期間は、特定技能１号の通算5年に入らないことがあります。登録支援機関の支援スタッフの確認が必要です。
eligibility-todo-total_stay-leave = 休業についての書類を支援スタッフに見せてください。
eligibility-reason-total_stay-over = あなたの回答では、特定技能１号の通算5年の最後の日は{ $last_day }で、申請日より前です。
    .counter = 本人の回答によると、特定技能１号の通算5年の最後の日は{ $last_day }で、申請日より前です。
eligibility-todo-total_stay-over = 特定技能２号など、今できることについて、支援スタッフに相談してください。
eligibility-reason-total_stay-over_score_missing = あなたの回答では、特定技能１号の通算5年の最後の日は{ $last_day }で、申請日より前です。ただし、通算6年まで日本にいることが認められる場合もあります。
    .counter = 本人の回答によると、特定技能１号の通算5年の最後の日は{ $last_day }で、申請日より前です。ただし、通算6年までの在留が認められる場合もあります。
eligibility-todo-total_stay-over_score_missing = 特定技能２号の試験（介護の場合は介護福祉士国家試験）の結果を探して、支援スタッフに相談してください。
eligibility-reason-total_stay-over_score_80 = あなたの回答では、特定技能１号の通算5年の最後の日は{ $last_day }で、申請日より前です。ただし、試験の結果により、通算6年まで日本にいることが認められる可能性があります。
    .counter = 本人の回答によると、特定技能１号の通算5年の最後の日は{ $last_day }で、申請日より前です。ただし、試験の結果により、通算6年までの在留が認められる可能性があります。
eligibility-todo-total_stay-over_score_80 = 試験の結果を、早めに支援スタッフに見せてください。
eligibility-reason-total_stay-over_no_exam = あなたの回答では、特定技能１号の通算5年の最後の日は{ $last_day }で、申請日より前です。この分野について、通算6年につながる試験は確認できていないため、支援スタッフの確認が必要です。
    .counter = 本人の回答によると、特定技能１号の通算5年の最後の日は{ $last_day }で、申請日より前です。この分野について、通算6年までの在留につながる試験は確認できていないため、登録支援機関の支援スタッフの確認が必要です。
eligibility-todo-total_stay-over_no_exam = 今できることについて、早めに支援スタッフに相談してください。
eligibility-reason-total_stay-over_field_missing = あなたの回答では、特定技能１号の通算5年の最後の日は{ $last_day }で、申請日より前です。通算6年まで認められるかどうかは分野によりますが、分野がまだわかりません。
    .counter = 本人の回答によると、特定技能１号の通算5年の最後の日は{ $last_day }で、申請日より前です。通算6年までの在留が認められるかどうかは分野によりますが、分野が確認できていません。
eligibility-todo-total_stay-over_field_missing = 分野を答えて、支援スタッフに相談してください。
eligibility-reason-total_stay-under_12_months = あなたの回答では、特定技能１号の通算5年の最後の日は{ $last_day }です。申請日から、12か月より短いです。
    .counter = 本人の回答によると、特定技能１号の通算5年の最後の日は{ $last_day }で、申請日から12か月未満です。
eligibility-todo-total_stay-under_12_months = 特定技能２号など、これからの計画について、今すぐ支援スタッフに相談してください。
eligibility-reason-total_stay-driver_preparing = 運転免許を取るための期間（特定活動55号）が特定技能１号の通算5年に入るかどうかは、はっきりしていません。どちらになるかで結果が変わるので、支援スタッフの確認が必要です。
    .counter = 運転免許を取るための期間（特定活動55号）が特定技能１号の通算5年に入るかどうかは、はっきりしていません。本人の場合は結果が変わるため、登録支援機関の支援スタッフの確認が必要です。
eligibility-todo-total_stay-driver_preparing = すべての日付がわかるように、在留カードを支援スタッフに見せてください。
eligibility-reason-total_stay-driver_preparing_long = 私たちが知るかぎり、運転免許を取るための期間（特定活動55号）は1年までで、更新できません。あなたの回答ではその期間が1年を超えるので、支援スタッフの確認が必要です。
    .counter = 登録支援機関が知るかぎり、運転免許を取るための期間（特定活動55号）は1年までで、更新できません。本人の回答ではその期間が1年を超えるため、登録支援機関の支援スタッフの確認が必要です。
eligibility-todo-total_stay-driver_preparing_long = 早めに支援スタッフに相談し、在留カードを見せてください。

## Deposits and penalties

eligibility-reason-deposit_penalty-nothing_held = あなたの回答では、だれも、あなたや家族、親戚から保証金を取ったり、違約金を約束させたり、お金や物を預かったりしていません。その予定もありません。
    .counter = 本人の回答によると、だれも、本人や家族、親戚から保証金を取ったり、違約金を約束させたり、お金や物を預かったりしていません。その予定もありません。
eligibility-reason-deposit_penalty-held = あなたの回答では、保証金、違約金の約束、またはお金や物をだれかが預かることが、もうあるか、予定されています。これらは認められていません。あなたの責任ではありません。
    .counter = 本人の回答によると、保証金、違約金の約束、またはお金や物をだれかが預かることが、すでにあるか、予定されています。これらは認められていません。本人の責任ではありません。
eligibility-todo-deposit_penalty-held = 支援スタッフに助けを求めることができます。「{ result-send }」を押すまで、何も送られません。
# On paper nobody can tap.
eligibility-paper-deposit_penalty-held = この用紙を支援スタッフに見せるか、ボットで連絡してください。お手伝いできます。
eligibility-reason-deposit_penalty-answer_missing = 保証金や違約金などについて、まだわからないことがあります。
    .counter = 保証金や違約金などが本人にあるかどうかについて、まだ確認できていないことがあります。
eligibility-todo-deposit_penalty-answer_missing = 契約書をもう一度読んでください。わからないことは、支援スタッフに聞いてください。

## Costs

eligibility-reason-cost_agreement-nothing_paid = あなたの回答では、この仕事のために、だれにもお金を払っていません。これから払う予定もありません。
    .counter = 本人の回答によると、この仕事のために、だれにもお金を払っておらず、これから払う予定もありません。
eligibility-reason-cost_agreement-agreed = あなたの回答では、費用の明細書をもらい、費用に合意しています。また、その費用は自分の国の法律で認められています。
    .counter = 本人の回答によると、費用の明細書を受け取り、費用に合意しています。また、その費用は本国の法律で認められています。
eligibility-reason-cost_agreement-paid_missing = この仕事のためにお金を払ったかどうかが、まだわかりません。
    .counter = 本人がこの仕事に就くためにお金を払ったかどうかは、まだ確認できていません。
eligibility-todo-cost_agreement-paid_missing = あなたや家族が、ブローカー、紹介会社、学校などに払ったお金がないか、思い出してください。
eligibility-reason-cost_agreement-not_agreed = あなたの回答では、合意していない費用を払っています。これは認められていません。あなたの責任ではありません。
    .counter = 本人の回答によると、合意していない費用を払っています。これは認められていません。本人の責任ではありません。
eligibility-todo-cost_agreement-not_agreed = 持っている領収書をすべて用意して、支援スタッフに相談してください。
eligibility-reason-cost_agreement-not_legal = あなたの回答では、自分の国で認められていない費用を払っています。あなたの責任ではありません。
    .counter = 本人の回答によると、本国で認められていない費用を払っています。本人の責任ではありません。
eligibility-todo-cost_agreement-not_legal = 持っている領収書をすべて用意して、支援スタッフに相談してください。
eligibility-reason-cost_agreement-not_all_known = あなたの回答では、この仕事のためにお金を払っています。支援スタッフがあなたと一緒に費用を確認する必要があります。
    .counter = 本人の回答によると、この仕事に就くためにお金を払っています。登録支援機関の支援スタッフが本人と一緒に費用を確認する必要があります。
eligibility-todo-cost_agreement-not_all_known = すべての費用が書いてある明細書を、あなたがわかる言語でもらってください。それを支援スタッフに見せてください。

## Steps in the home country

eligibility-reason-home_country_procedure-done = あなたの回答では、自分の国が求める手続を終えています。
    .counter = 本人の回答によると、本国が求める手続を終えています。
eligibility-reason-home_country_procedure-not_required = 私たちが知るかぎり、この申請のために、あなたの国が求める手続はありません。
    .counter = 登録支援機関が知るかぎり、この申請のために本人の本国が求める手続はありません。
eligibility-reason-home_country_procedure-nationality_missing = あなたの国籍が、まだわかりません。そのため、あなたの国が求める手続もわかりません。
    .counter = 本人の国籍は、まだ確認できていません。そのため、本国が求める手続がわかりません。
eligibility-todo-home_country_procedure-nationality_missing = パスポートに書いてある国籍を答えてください。
eligibility-reason-home_country_procedure-done_missing = 特定技能で働く前に、あなたの国が求める手続があります。手続を終えたかどうかが、まだわかりません。
    .counter = 特定技能で働く前に、本国が求める手続があります。本人が手続を終えたかどうかは、まだ確認できていません。
eligibility-todo-home_country_procedure-done_missing = 手続が終わっているか、送出機関か大使館に聞いてください。
eligibility-reason-home_country_procedure-not_done = 特定技能で働く前に、あなたの国が求める手続があります。あなたの回答では、手続はまだ終わっていません。
    .counter = 特定技能で働く前に、本国が求める手続があります。本人の回答によると、手続はまだ終わっていません。
eligibility-todo-home_country_procedure-not_done = 手続を終える方法を、送出機関か大使館に聞いてください。
eligibility-reason-home_country_procedure-unclear = この申請のために、あなたの国が求める手続があるかどうかが、はっきりしていません。
    .counter = この申請のために本人の本国が求める手続があるかどうかは、はっきりしていません。
eligibility-todo-home_country_procedure-unclear = 本国の手続について、支援スタッフに確認してください。

## Passing on skills

eligibility-reason-skill_transfer-ssw1 = 自分の国に技能を伝えること（技能移転）が求められるのは、特定技能２号の場合だけです。
    .counter = 本国への技能移転が求められるのは、特定技能２号の場合だけです。
eligibility-reason-skill_transfer-no_training = 自分の国に技能を伝えること（技能移転）が求められるのは、日本で研修または技能実習をした人だけです。
    .counter = 本国への技能移転が求められるのは、日本で研修または技能実習をした人だけです。
eligibility-reason-skill_transfer-will_transfer = あなたの回答では、技能実習で身に付けた技能を、自分の国の人に伝える（移転する）意思があります。
    .counter = 本人の回答によると、技能実習で身に付けた技能を本国に移転する意思があります。
eligibility-reason-skill_transfer-training_missing = 自分の国に技能を伝えること（技能移転）について、技能実習をしたかどうかが、まだわかりません。
    .counter = 本国への技能移転に関して、本人が技能実習をしたかどうかは、まだ確認できていません。
eligibility-todo-skill_transfer-training_missing = 日本での技能実習についての質問に答えてください。
eligibility-reason-skill_transfer-will_missing = 技能実習で身に付けた技能を、自分の国の人に伝える（移転する）意思があるかどうかが、まだわかりません。
    .counter = 技能実習で身に付けた技能を本国に移転する意思が本人にあるかどうかは、まだ確認できていません。
eligibility-todo-skill_transfer-will_missing = 将来どうするか、考えてみてください。申請には、勤務先が作る「{ document-skill_transfer_declaration }」が必要です。
eligibility-reason-skill_transfer-will_not_transfer = 技能実習をした人が特定技能２号を申請するには、身に付けた技能を自分の国の人に伝える（移転する）意思が必要です。あなたの回答では、その意思がありません。
    .counter = 技能実習をした人が特定技能２号を申請するには、技能を本国に移転する意思が必要です。本人の回答によると、その意思がありません。
eligibility-todo-skill_transfer-will_not_transfer = 「{ document-skill_transfer_declaration }」の意味について、支援スタッフに相談してください。

## Rules of the field

eligibility-reason-field_standard-employer_proves = この分野の基準は、勤務先が証明します。あなたは何もしなくてもいいです。
    .counter = この分野の基準は、勤務先が証明します。本人は何もする必要がありません。
eligibility-reason-field_standard-own_standards = あなたの回答では、この分野であなたに求められるものを持っています。
    .counter = 本人の回答によると、この分野で本人に求められるものを持っています。
eligibility-reason-field_standard-field_missing = どの分野を希望するかが、まだわかりません。
    .counter = 本人がどの分野を希望するかは、まだ確認できていません。
eligibility-todo-field_standard-field_missing = 分野を選ぶか、支援スタッフに相談してください。
eligibility-reason-field_standard-not_open = この分野は、特定技能に追加することが決まっています。しかし、受入れを始める日は、まだ確認できていません。
eligibility-todo-field_standard-not_open = この分野の新しい情報を支援スタッフに聞くか、ほかの分野を考えてください。
eligibility-reason-field_standard-no_ssw2 = 私たちが知るかぎり、この分野には、特定技能２号がありません。
    .counter = 登録支援機関が知るかぎり、この分野には、特定技能２号がありません。
eligibility-todo-field_standard-no_ssw2 = 特定技能１号、ほかの分野、ほかの在留資格について、支援スタッフに相談してください。
eligibility-reason-field_standard-suspended_not_met = 私たちが知るかぎり、この分野では今、在留資格認定証明書の交付申請の受付が停止されています。海外から新しく来ることはできません。
    .counter = 登録支援機関が知るかぎり、この分野では現在、在留資格認定証明書の交付申請の受付が停止されています。海外から新しく来ることはできません。
eligibility-todo-field_standard-suspended_not_met = この分野の受付がいつ再開されるか支援スタッフに聞くか、「{ whatif-button }」でほかの分野を考えてください。
# On paper nobody can tap.
eligibility-paper-field_standard-suspended_not_met = この分野の受付がいつ再開されるか支援スタッフに聞くか、ボットでほかの分野を調べてください。
eligibility-reason-field_standard-suspended_needs_staff = 私たちが知るかぎり、この分野では受付が一部停止されていて、日本の中からの新しい申請も制限されています。あなたの場合にどうなるかは、支援スタッフの確認が必要です。
    .counter = 登録支援機関が知るかぎり、この分野では受付が一部停止され、日本の中からの新規の申請も制限されています。登録支援機関の支援スタッフが個別に確認する必要があります。
eligibility-todo-field_standard-suspended_needs_staff = 申請したり、勤務先をやめたりする前に、支援スタッフに相談してください。
eligibility-reason-field_standard-own_standard_missing = あなたの回答では、日本の運転免許など、この分野であなたに求められるものを、まだ持っていません。
    .counter = 本人の回答によると、日本の運転免許など、この分野で本人に求められるものをまだ持っていません。
eligibility-todo-field_standard-own_standard_missing = どうすれば取れるか、勤務先か支援スタッフに聞いてください。
eligibility-reason-field_standard-own_standard_later = あなたの回答では、日本の運転免許をまだ持っていません。私たちが知るかぎり、先に日本に来て、日本で免許を取ることができます。支援スタッフの確認が必要です。
    .counter = 本人の回答によると、日本の運転免許をまだ持っていません。登録支援機関が知るかぎり、先に入国して日本で免許を取ることができます。登録支援機関の支援スタッフの確認が必要です。
eligibility-more-field_standard-own_standard_later = 先に特定活動55号で入国します。トラックは6か月まで、バスとタクシーは1年までで、更新はできません。
eligibility-todo-field_standard-own_standard_later = 申請する前に、この方法について、支援スタッフと勤務先に相談してください。
eligibility-reason-field_standard-own_answer_missing = 日本の運転免許など、この分野であなたに求められるものを持っているかどうかが、まだわかりません。
    .counter = 日本の運転免許など、この分野で本人に求められるものを持っているかどうかは、まだ確認できていません。
eligibility-todo-field_standard-own_answer_missing = 何が必要か、勤務先に聞いて、持っているか確認してください。

## What each question is about, for buttons and the summary (40 characters at most)

eligibility-short-status = 在留資格
eligibility-short-path = したいこと
eligibility-short-field = 分野
eligibility-short-transport_role = 運転する車
eligibility-short-railway_role = 鉄道の業務
eligibility-short-care_exemption = 介護の試験の免除
eligibility-short-is_adult = 今日18歳以上か
eligibility-short-birth_date = 生年月日
eligibility-short-nationality = 国籍
eligibility-short-travel_document = 渡航文書
eligibility-short-skill_test_passed = 技能試験に合格した
eligibility-short-required_experience = ２号に必要な実務経験
eligibility-short-japanese_test = 日本語試験
eligibility-short-care_japanese_test = 介護日本語評価試験に合格した
eligibility-short-training = 技能実習
eligibility-short-training_months = 研修・特定活動の月数
eligibility-short-training_completed_well = 技能実習を良好に修了
eligibility-short-training_matches_field = 同じ仕事の技能実習
eligibility-short-will_transfer_skills = 本国で技能を伝える
eligibility-short-health_check_done = 健康診断を受けた
eligibility-short-health_check_on = 健康診断の日
eligibility-short-health_can_work = 医師が働けると言った
eligibility-short-ssw1_periods = 特定技能１号などで在留した期間
eligibility-short-ssw2_score_80 = ２号の試験で80％以上
eligibility-short-care_exam_score_80 = 介護福祉士国家試験で80％以上
eligibility-short-deposit_taken = 保証金を取られた
eligibility-short-penalty_contract = 違約金を約束させられた
eligibility-short-property_held = お金や物を預かる人がいる
eligibility-short-costs_paid = 仕事のためにお金を払った
eligibility-short-costs_itemised = 費用の明細書をもらった
eligibility-short-costs_agreed = 費用に合意した
eligibility-short-costs_legal_at_home = 費用は本国で認められている
eligibility-short-home_procedure_done = 本国の手続を終えた
eligibility-short-field_standards-driving_licence = 日本の運転免許
eligibility-short-apply_on = 申請日
eligibility-short-enter_on = 日本に上陸する日
eligibility-short-start_on = 仕事を始める日
