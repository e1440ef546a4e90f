# "Am I eligible?": the words of the eligibility check.
# Never promise a result: only the Immigration Services Agency (出入国在留管理庁) decides.
# The reason sentences are also shown at a counter to people who do not know this bot: each must stand alone.

## Questions

eligibility-ask-status = 希望する在留資格は、特定技能１号ですか、特定技能２号ですか。
eligibility-ask-path = 何をしたいですか。
eligibility-ask-field = どの分野で働きたいですか。試験や基準は、分野ごとに違います。
eligibility-ask-transport_role = 何を運転したいですか。タクシーとバスは、日本語の基準が違います。
eligibility-ask-railway_role = 鉄道のどの業務をしたいですか。運輸係員は、日本語の基準が違います。
eligibility-ask-birth_date = 生年月日はいつですか。仕事を始める日に、18歳以上でなければなりません。
eligibility-ask-nationality = 国籍はどこですか。必要な手続は、国ごとに違います。
eligibility-ask-travel_document = どの渡航文書を持っていますか。
eligibility-ask-skill_test_passed = 希望する分野と在留資格の技能試験に合格しましたか。
eligibility-ask-supervisor_experience = その分野で、ほかの作業者を指導・監督した実務経験が、決められた期間以上ありますか。特定技能２号には、この実務経験が必要です。
eligibility-ask-japanese_test = どの日本語試験に合格しましたか。いちばん高いレベルを選んでください。
eligibility-ask-care_japanese_test = 介護日本語評価試験に合格しましたか。
eligibility-ask-training = 日本で技能実習をしましたか。最後に修了した段階を選んでください。
eligibility-ask-training_months = そのとき、「研修」と「特定活動」で日本にいた期間は、合わせて満何か月ですか。
eligibility-ask-training_completed_well = 技能実習を良好に修了しましたか。2年10か月以上の実習をして、実技試験に合格した場合、または実習先から良い評価（評価調書）をもらった場合のことです。
eligibility-ask-training_matches_field = 技能実習の仕事は、希望する分野の仕事と同じ種類でしたか。
eligibility-ask-will_transfer_skills = 技能実習で身に付けた技能を、将来、本国に移転する（本国の人に伝える）意思がありますか。
eligibility-ask-health_check_done = 健康診断を受けましたか。
eligibility-ask-health_check_on = 健康診断を受けた日はいつですか。健康診断が使えるのは、受けてから一定の期間だけです。
eligibility-ask-health_can_work = 医師は、働くことができると判断しましたか。
eligibility-ask-ssw1_periods = 特定技能１号、またはその準備のための特定活動で日本にいたのは、いつですか。特定技能１号での在留は、原則として通算5年までです。
eligibility-ask-ssw2_score_80 = 特定技能２号の試験は不合格でも、必要なすべての試験で、合格基準点の80％以上を取りましたか。
eligibility-ask-deposit_taken = この仕事のために、あなたや家族から保証金を取った人や会社がありますか。
eligibility-ask-penalty_contract = 仕事をやめたらお金（違約金）を払う、という約束をさせられましたか。
eligibility-ask-property_held = あなたのお金、通帳、そのほかの持ち物を、だれかが預かっていますか。
eligibility-ask-costs_paid = この仕事に就くために、だれかにお金を払いましたか。例えば、ブローカー、紹介会社、学校などです。
eligibility-ask-costs_itemised = 費用を一つずつ書いた明細書をもらいましたか。
eligibility-ask-costs_agreed = 費用の内容を理解し、合意しましたか。
eligibility-ask-costs_legal_at_home = その費用は、本国の法律で認められていますか。
eligibility-ask-home_procedure_done = 日本で働く前に本国で必要な手続を、終えましたか。
eligibility-ask-field_standards-driving_licence = この仕事に必要な日本の運転免許を持っていますか。
eligibility-ask-apply_on = いつ申請したいですか。わからない場合は、今日の日付を使います。
eligibility-ask-start_on = いつ仕事を始めますか。

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
eligibility-option-railway_role-crew = 運輸係員
eligibility-option-nationality-stateless = 無国籍
eligibility-option-travel_document-passport = 旅券（パスポート）
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
eligibility-option-training-pre_law = 2017年11月の法律より前の技能実習２号
eligibility-option-training-pre_status = 2010年7月より前の「研修」

## The eleven criteria (40 characters at most)

eligibility-criterion-age = 年齢
eligibility-criterion-health = 健康状態
eligibility-criterion-skill = 技能水準
eligibility-criterion-japanese = 日本語能力
eligibility-criterion-return_cooperation = 国籍・旅券
eligibility-criterion-total_stay = 通算在留期間（5年）
eligibility-criterion-deposit_penalty = 保証金・違約金
eligibility-criterion-cost_agreement = 支払った費用
eligibility-criterion-home_country_procedure = 本国の手続
eligibility-criterion-skill_transfer = 本国への技能移転
eligibility-criterion-field_standard = 分野ごとの基準

## Age

eligibility-reason-age-adult = 回答によると、就労を始める日に18歳以上です。
eligibility-reason-age-under_18 = 回答によると、就労を始める日にまだ18歳になっていません。
eligibility-todo-age-under_18 = 18歳の誕生日以降に仕事を始めることができるか、勤務先に聞いてください。
eligibility-reason-age-birth_date_missing = 生年月日が確認できていません。
eligibility-todo-age-birth_date_missing = 旅券（パスポート）を見て、生年月日を入力してください。
eligibility-reason-age-start_missing = 回答によると、申請日にはまだ18歳になっておらず、就労を始める日が確認できていません。
eligibility-todo-age-start_missing = 仕事を始める日を勤務先に聞いて、支援スタッフに相談してください。

## Health

eligibility-reason-health-recent_check = 回答によると、健康診断は申請前の必要な期間内に受けており、医師は働くことができると判断しています。
eligibility-reason-health-check_missing = 健康診断を受けたかどうかが確認できていません。
eligibility-todo-health-check_missing = 健康診断個人票を探すか、健康診断について勤務先に聞いてください。
eligibility-reason-health-no_check = 特定技能の申請には健康診断が必要ですが、回答によると、まだ受けていません。
eligibility-todo-health-no_check = 健康診断を予約し、健康診断個人票をもらってください。
eligibility-reason-health-cannot_work = 回答によると、医師から「働くことができる」という判断を得ていないため、支援スタッフが本人と一緒に確認する必要があります。
eligibility-todo-health-cannot_work = 支援スタッフに相談してください。病名を言う必要はありません。
eligibility-reason-health-date_missing = 健康診断を受けた日が確認できていません。古い健康診断は使えません。
eligibility-todo-health-date_missing = 健康診断個人票で日付を調べて、支援スタッフに相談してください。
eligibility-reason-health-after_application = 回答によると、健康診断の日が申請日より後になっています。
eligibility-todo-health-after_application = 両方の日付をもう一度確かめて、支援スタッフに相談してください。
eligibility-reason-health-too_old_abroad = 海外から申請する場合、健康診断は申請前3か月以内に受けたものが必要ですが、回答によると、それより前に受けたものです。
eligibility-todo-health-too_old_abroad = 支援スタッフに相談してください。新しい健康診断が必要になると思われます。
eligibility-reason-health-too_old_in_japan = 日本にいる人が申請する場合、健康診断は申請前12か月以内に受けたものが必要ですが、回答によると、それより前に受けたものです。
eligibility-todo-health-too_old_in_japan = 支援スタッフに相談してください。新しい健康診断が必要になると思われます。
eligibility-reason-health-can_work_missing = 働くことができると医師が判断したかどうかが、確認できていません。
eligibility-todo-health-can_work_missing = 健康診断個人票を見るか、医師に聞いてください。

## Skill

eligibility-reason-skill-test_passed = 回答によると、希望する分野の技能試験に合格しています。
eligibility-reason-skill-trained = 回答によると、技能実習（または2010年7月より前の「研修」）の経歴により、技能試験の免除の対象になります。
eligibility-reason-skill-match_missing = 技能実習（または2010年7月より前の「研修」）の仕事が希望する分野と同じ種類であれば、技能試験の免除の対象になることがありますが、同じ種類かどうかが確認できていません。
eligibility-todo-skill-match_missing = 仕事の内容を比べるため、技能実習の書類を支援スタッフに見せてください。
eligibility-reason-skill-perhaps_trained = 技能実習（または2010年7月より前の「研修」）の経歴により、技能試験の免除の対象になることがありますが、期間が足りているか、良好に修了したかが確認できていません。
eligibility-todo-skill-perhaps_trained = 技能実習の修了証明書か評価調書があれば、支援スタッフに見せてください。
eligibility-reason-skill-test_missing = 技能試験に合格したかどうかが確認できていません。
eligibility-todo-skill-test_missing = 試験の結果を探すか、試験を行った機関に聞いてください。
eligibility-reason-skill-training_missing = 回答によると、技能試験に合格しておらず、技能実習をしたかどうかも確認できていません。
eligibility-todo-skill-training_missing = 日本での技能実習について答えるか、希望する分野の技能試験を受けてください。
eligibility-reason-skill-training_does_not_match = 回答によると、技能実習（または2010年7月より前の「研修」）は別の種類の仕事だったため、希望する分野の技能試験に合格する必要があります。
eligibility-todo-skill-training_does_not_match = この分野の技能試験を受けるか、技能実習の仕事に合う分野を探してください。
eligibility-reason-skill-no_test = 希望する分野の技能試験に合格する必要があります。
eligibility-todo-skill-no_test = 技能試験をいつ、どこで受けることができるか、支援スタッフに聞いてください。
eligibility-reason-skill-ssw2_passed = 回答によると、特定技能２号の試験に合格し、指導・監督の実務経験があります。
eligibility-reason-skill-ssw2_test_missing = 特定技能２号の試験に合格したかどうかが確認できていません。
eligibility-todo-skill-ssw2_test_missing = 試験の結果を探すか、試験を行った機関に聞いてください。
eligibility-reason-skill-no_ssw2_test = 特定技能２号の試験に合格する必要があります。技能実習による試験の免除はありません。
eligibility-todo-skill-no_ssw2_test = 特定技能２号の試験をいつ、どこで受けることができるか、支援スタッフに聞いてください。
eligibility-reason-skill-experience_missing = 特定技能２号に必要な、指導・監督の実務経験があるかどうかが確認できていません。
eligibility-todo-skill-experience_missing = ほかの作業者を指導・監督した期間がどのくらいあるか、勤務先に聞いてください。
eligibility-reason-skill-no_experience = 特定技能２号には指導・監督の実務経験が必要なため、これまでの仕事を支援スタッフが確認する必要があります。
eligibility-todo-skill-no_experience = これまでの仕事について、支援スタッフに相談してください。

## Japanese language

eligibility-reason-japanese-test_passed = 回答によると、希望する仕事に必要なレベルの日本語試験に合格しています。
eligibility-reason-japanese-trained = 回答によると、技能実習（または2010年7月より前の「研修」）の経歴により、日本語試験の免除の対象になります。
eligibility-reason-japanese-perhaps_trained = 技能実習（または2010年7月より前の「研修」）の経歴により、日本語試験の免除の対象になることがありますが、期間が足りているか、良好に修了したかが確認できていません。
eligibility-todo-japanese-perhaps_trained = 技能実習の書類を支援スタッフに見せるか、JFT-BasicまたはJLPT N4を受けてください。
eligibility-reason-japanese-test_missing = どの日本語試験に合格したかが確認できていません。
eligibility-todo-japanese-test_missing = 日本語試験の結果を探してください。
eligibility-reason-japanese-training_missing = 技能実習の経歴は日本語試験の代わりになることがありますが、技能実習をしたかどうかが確認できていません。
eligibility-todo-japanese-training_missing = 日本での技能実習について答えるか、この仕事に必要な日本語試験を受けてください。
eligibility-reason-japanese-no_test = 日本語試験（JFT-Basic、またはJLPT N4以上）に合格する必要があります。
eligibility-todo-japanese-no_test = 支援を受けて日本語を学び、JFT-BasicまたはJLPT N4を受けてください。
eligibility-reason-japanese-role_no_test = この業務には日本語試験の合格が必要で、JLPT N3以上であれば確実です。
eligibility-todo-japanese-role_no_test = 支援を受けて日本語を学び、いま必要なレベルについて支援スタッフに相談してください。
eligibility-reason-japanese-role_missing = 必要な日本語のレベルは業務によって違いますが、どの業務をするかが確認できていません。
eligibility-todo-japanese-role_missing = どの業務をするか、勤務先に聞いてください。
eligibility-reason-japanese-n3_passed = 回答によると、求められているJLPT N3以上に合格しています。
eligibility-reason-japanese-role_below_n3_needs_staff = この業務にはJLPT N3以上が求められていましたが、最後に確認した時点で基準の見直しが行われていたため、支援スタッフの確認が必要です。
eligibility-todo-japanese-role_below_n3_needs_staff = 申請の前に、支援スタッフに相談してください。JLPT N3に合格しておくと、より確実です。
eligibility-reason-japanese-role_below_n3_not_met = この業務には、JLPT N3以上の合格が必要です。
eligibility-todo-japanese-role_below_n3_not_met = JLPT N3を受けるか、この分野のほかの業務を探してください。
eligibility-reason-japanese-field_missing = 必要な日本語のレベルは分野によって違いますが、どの分野を希望するかが確認できていません。
eligibility-todo-japanese-field_missing = 分野を選ぶか、支援スタッフに相談してください。
eligibility-reason-japanese-own_test_passed = 回答によると、介護日本語評価試験に合格し、一般の日本語能力の基準も満たしています。
eligibility-reason-japanese-own_test_trained = 回答によると、一般の日本語能力の基準を満たし、介護の技能実習により、介護日本語評価試験の免除の対象になります。
eligibility-reason-japanese-own_test_match_missing = 技能実習（または2010年7月より前の「研修」）が介護の仕事であれば、介護日本語評価試験の免除の対象になることがありますが、介護の仕事だったかどうかが確認できていません。
eligibility-todo-japanese-own_test_match_missing = 技能実習の書類を支援スタッフに見せてください。
eligibility-reason-japanese-own_test_perhaps_trained = 技能実習（または2010年7月より前の「研修」）の経歴により、介護日本語評価試験の免除の対象になることがありますが、期間が足りているか、良好に修了したかが確認できていません。
eligibility-todo-japanese-own_test_perhaps_trained = 技能実習の書類を支援スタッフに見せるか、介護日本語評価試験を受けてください。
eligibility-reason-japanese-own_test_missing = 介護の分野では介護日本語評価試験も必要ですが、合格したかどうかが確認できていません。
eligibility-todo-japanese-own_test_missing = 介護日本語評価試験の結果を探してください。
eligibility-reason-japanese-no_own_test = 介護の分野では、一般の日本語試験のほかに、介護日本語評価試験に合格する必要があります。
eligibility-todo-japanese-no_own_test = 介護日本語評価試験を受けてください。一般の日本語試験にまだ合格していない場合は、その試験も受けてください。
eligibility-reason-japanese-ssw2_no_test = この分野の特定技能２号には、日本語試験は必要ありません。
eligibility-reason-japanese-below_n3_not_met = この分野の特定技能２号には、JLPT N3以上の合格が必要です。
eligibility-todo-japanese-below_n3_not_met = 支援を受けて日本語を学び、JLPT N3を受けてください。
eligibility-reason-japanese-below_n3_needs_staff = この分野の特定技能２号には、おそらくJLPT N3以上の合格が必要なため、支援スタッフの確認が必要です。
eligibility-todo-japanese-below_n3_needs_staff = 申請の前に、支援スタッフに相談してください。JLPT N3に合格しておくと、より確実です。

## Nationality and passport

eligibility-reason-return_cooperation-memorandum = 日本と本国との間には、特定技能に関する協力覚書があります。
eligibility-reason-return_cooperation-in_statistics = 公表された統計によると、本国の人がすでに特定技能で日本に在留しています。
eligibility-reason-return_cooperation-nationality_missing = 国籍が確認できていません。
eligibility-todo-return_cooperation-nationality_missing = 旅券（パスポート）に書いてある国籍を答えてください。
eligibility-reason-return_cooperation-stateless = 無国籍のため、支援スタッフが本人と一緒に確認する必要があります。
eligibility-todo-return_cooperation-stateless = 持っている書類を用意して、支援スタッフに相談してください。
eligibility-reason-return_cooperation-no_passport = 回答によると、旅券（パスポート）がないため、支援スタッフが書類を確認する必要があります。
eligibility-todo-return_cooperation-no_passport = 旅券（パスポート）について大使館に聞いて、支援スタッフに相談してください。
eligibility-reason-return_cooperation-excluded_country = 把握しているかぎり、日本は現在、この国籍の人の特定技能の申請を受け入れていません。
eligibility-todo-return_cooperation-excluded_country = ほかの方法について、支援スタッフに相談してください。
eligibility-reason-return_cooperation-country_not_recorded = この国についての確かな情報がないため、支援スタッフの確認が必要です。
eligibility-todo-return_cooperation-country_not_recorded = 申請の前に、支援スタッフに相談してください。

## Total stay

eligibility-reason-total_stay-ssw2 = 通算5年の上限があるのは、特定技能１号だけです。
eligibility-reason-total_stay-no_stay_yet = 回答によると、特定技能１号の通算5年の期間は、まだ使っていません。
eligibility-reason-total_stay-time_left = 回答によると、特定技能１号の通算5年の最後の日は、{ $last_day }です。
eligibility-reason-total_stay-periods_missing = これまでに特定技能１号で在留した期間が確認できていません。
eligibility-todo-total_stay-periods_missing = 在留カードを見て日付を入力するか、自分の出入（帰）国記録の開示を請求してください。
eligibility-reason-total_stay-leave = 出産、育児、病気、けがによる休業の期間は、特定技能１号の通算5年に入らないことがあるため、支援スタッフの確認が必要です。
eligibility-todo-total_stay-leave = 休業についての書類を支援スタッフに見せてください。
eligibility-reason-total_stay-over = 回答によると、特定技能１号の通算5年は、{ $last_day }に終わっています。
eligibility-todo-total_stay-over = 特定技能２号など、今できることについて、支援スタッフに相談してください。
eligibility-reason-total_stay-over_score_missing = 回答によると、特定技能１号の通算5年は、{ $last_day }に終わっています。ただし、通算6年までの在留が認められる場合もあります。
eligibility-todo-total_stay-over_score_missing = 特定技能２号の試験の結果を探して、支援スタッフに相談してください。
eligibility-reason-total_stay-over_score_80 = 回答によると、特定技能１号の通算5年は、{ $last_day }に終わっています。ただし、特定技能２号の試験の結果により、通算6年までの在留が認められる可能性があります。
eligibility-todo-total_stay-over_score_80 = 試験の結果を、早めに支援スタッフに見せてください。
eligibility-reason-total_stay-under_12_months = 回答によると、特定技能１号の通算5年の最後の日は{ $last_day }で、申請日から12か月未満です。
eligibility-todo-total_stay-under_12_months = 特定技能２号など、これからの計画について、今すぐ支援スタッフに相談してください。

## Deposits and penalties

eligibility-reason-deposit_penalty-nothing_held = 回答によると、保証金を取られたこと、違約金を約束させられたこと、お金や持ち物を預けさせられていることは、ありません。
eligibility-reason-deposit_penalty-held = 回答によると、保証金、違約金の約束、またはお金や持ち物を預けさせられていることがあります。これらは認められていません。本人の責任ではありません。
eligibility-todo-deposit_penalty-held = 支援スタッフに助けを求めることができます。この確認だけで相談が始まることはありません。
eligibility-reason-deposit_penalty-answer_missing = 保証金や違約金などについて、まだ確認できていないことがあります。
eligibility-todo-deposit_penalty-answer_missing = 契約書をもう一度読んでください。わからないことは、支援スタッフに聞いてください。

## Costs

eligibility-reason-cost_agreement-nothing_paid = 回答によると、この仕事に就くために、だれにもお金を払っていません。
eligibility-reason-cost_agreement-agreed = 回答によると、費用の明細書を受け取り、内容に合意しており、その費用は本国で認められています。
eligibility-reason-cost_agreement-paid_missing = この仕事に就くためにお金を払ったかどうかが確認できていません。
eligibility-todo-cost_agreement-paid_missing = あなたや家族が、ブローカー、紹介会社、学校などに払ったお金がないか、思い出してください。
eligibility-reason-cost_agreement-not_agreed = 回答によると、合意していない費用を払っています。これは認められていません。本人の責任ではありません。
eligibility-todo-cost_agreement-not_agreed = 持っている領収書をすべて用意して、支援スタッフに相談してください。
eligibility-reason-cost_agreement-not_legal = 回答によると、本国で認められていない費用を払っています。本人の責任ではありません。
eligibility-todo-cost_agreement-not_legal = 持っている領収書をすべて用意して、支援スタッフに相談してください。
eligibility-reason-cost_agreement-not_all_known = 回答によると、この仕事に就くためにお金を払っているため、支援スタッフが本人と一緒に費用を確認する必要があります。
eligibility-todo-cost_agreement-not_all_known = すべての費用を書いた、あなたの言語の明細書をもらい、支援スタッフに見せてください。

## Steps in the home country

eligibility-reason-home_country_procedure-done = 回答によると、本国で必要な手続を終えています。
eligibility-reason-home_country_procedure-not_required = 把握しているかぎり、この申請のために本国で必要な手続はありません。
eligibility-reason-home_country_procedure-nationality_missing = 国籍が確認できていないため、本国で必要な手続がわかりません。
eligibility-todo-home_country_procedure-nationality_missing = 旅券（パスポート）に書いてある国籍を答えてください。
eligibility-reason-home_country_procedure-done_missing = 特定技能で働く前に本国の手続が必要ですが、終えたかどうかが確認できていません。
eligibility-todo-home_country_procedure-done_missing = 手続が終わっているか、送出機関か大使館に聞いてください。
eligibility-reason-home_country_procedure-not_done = 特定技能で働く前に本国の手続が必要ですが、回答によると、まだ終わっていません。
eligibility-todo-home_country_procedure-not_done = 手続を終える方法を、送出機関か大使館に聞いてください。
eligibility-reason-home_country_procedure-unclear = この申請に本国の手続が必要かどうかが、はっきりしていません。
eligibility-todo-home_country_procedure-unclear = 本国の手続について、支援スタッフがあなたと一緒に確認します。

## Passing on skills

eligibility-reason-skill_transfer-ssw1 = 本国への技能移転について確認するのは、特定技能２号の場合だけです。
eligibility-reason-skill_transfer-no_training = 本国への技能移転について確認するのは、日本で研修または技能実習をした人の場合だけです。
eligibility-reason-skill_transfer-will_transfer = 回答によると、技能実習で身に付けた技能を本国に移転する意思があります。
eligibility-reason-skill_transfer-training_missing = 本国への技能移転に関して、技能実習をしたかどうかが確認できていません。
eligibility-todo-skill_transfer-training_missing = 日本での技能実習について答えてください。
eligibility-reason-skill_transfer-will_missing = 技能実習で身に付けた技能を本国に移転する意思があるかどうかが、確認できていません。
eligibility-todo-skill_transfer-will_missing = 考えてみてください。申請には、技能移転に係る申告書が必要です。
eligibility-reason-skill_transfer-will_not_transfer = 技能実習をした人が特定技能２号を申請するには、技能を本国に移転する意思が必要ですが、回答によると、その意思がありません。
eligibility-todo-skill_transfer-will_not_transfer = 技能移転に係る申告書の意味について、支援スタッフに相談してください。

## Rules of the field

eligibility-reason-field_standard-employer_proves = この分野の基準は、受入れ機関（勤務先）が証明します。本人がすることはありません。
eligibility-reason-field_standard-own_standards = 回答によると、この分野で本人に求められるものを持っています。
eligibility-reason-field_standard-field_missing = 希望する分野が確認できていません。
eligibility-todo-field_standard-field_missing = 分野を選ぶか、支援スタッフに相談してください。
eligibility-reason-field_standard-not_open = この分野は、特定技能に追加することが決まっていますが、受入れを始める日は確認できていません。
eligibility-todo-field_standard-not_open = この分野の新しい情報を支援スタッフに聞くか、ほかの分野を探してください。
eligibility-reason-field_standard-no_ssw2 = この分野には、特定技能２号がありません。
eligibility-todo-field_standard-no_ssw2 = 特定技能１号、ほかの分野、ほかの在留資格について、支援スタッフに相談してください。
eligibility-reason-field_standard-suspended_not_met = 把握しているかぎり、この分野では、海外からの新規の受入れが停止されています。
eligibility-todo-field_standard-suspended_not_met = 最新の情報を支援スタッフに聞くか、ほかの分野を探してください。
eligibility-reason-field_standard-suspended_needs_staff = 把握しているかぎり、この分野では、新規の受入れが制限されているため、支援スタッフが個別に確認する必要があります。
eligibility-todo-field_standard-suspended_needs_staff = 申請する前、または勤務先をやめる前に、支援スタッフに相談してください。
eligibility-reason-field_standard-own_standard_missing = 回答によると、日本の運転免許など、この分野で本人に求められるものをまだ持っていません。
eligibility-todo-field_standard-own_standard_missing = どうすれば取得できるか、勤務先か支援スタッフに聞いてください。
eligibility-reason-field_standard-own_answer_missing = 日本の運転免許など、この分野で本人に求められるものを持っているかどうかが、確認できていません。
eligibility-todo-field_standard-own_answer_missing = 免許証を見て、必要なものを勤務先に聞いてください。

## What each question is about, for buttons and the summary (40 characters at most)

eligibility-short-status = 在留資格
eligibility-short-path = したいこと
eligibility-short-field = 分野
eligibility-short-transport_role = 運転する車
eligibility-short-railway_role = 鉄道の業務
eligibility-short-birth_date = 生年月日
eligibility-short-nationality = 国籍
eligibility-short-travel_document = 渡航文書
eligibility-short-skill_test_passed = 技能試験の合格
eligibility-short-supervisor_experience = 指導・監督の経験
eligibility-short-japanese_test = 日本語試験
eligibility-short-care_japanese_test = 介護日本語評価試験
eligibility-short-training = 技能実習
eligibility-short-training_months = 研修の月数
eligibility-short-training_completed_well = 良好に修了
eligibility-short-training_matches_field = 同じ仕事の技能実習
eligibility-short-will_transfer_skills = 本国への技能移転
eligibility-short-health_check_done = 健康診断
eligibility-short-health_check_on = 健康診断の日
eligibility-short-health_can_work = 医師の就労可の判断
eligibility-short-ssw1_periods = 日本に在留した期間
eligibility-short-ssw2_score_80 = ２号の試験で80％以上
eligibility-short-deposit_taken = 保証金を取られた
eligibility-short-penalty_contract = 違約金の約束
eligibility-short-property_held = 預けさせられた物
eligibility-short-costs_paid = 仕事のための支払い
eligibility-short-costs_itemised = 費用の明細書
eligibility-short-costs_agreed = 費用への合意
eligibility-short-costs_legal_at_home = 本国で認められた費用
eligibility-short-home_procedure_done = 本国の手続
eligibility-short-field_standards-driving_licence = 日本の運転免許
eligibility-short-apply_on = 申請日
eligibility-short-start_on = 仕事を始める日
