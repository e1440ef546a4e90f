# Names of the records in data/, as the offices write them.

## Industrial fields

field-care = 介護
field-building_cleaning = ビルクリーニング
field-manufacturing = 工業製品製造業
field-construction = 建設
field-shipbuilding = 造船・舶用工業
field-auto_repair = 自動車整備
field-aviation = 航空
field-accommodation = 宿泊
field-auto_transport = 自動車運送業
field-railway = 鉄道
field-agriculture = 農業
field-fishery = 漁業
field-food_manufacturing = 飲食料品製造業
field-food_service = 外食業
field-forestry = 林業
field-wood = 木材産業
field-linen_supply = リネンサプライ
field-logistics_warehousing = 物流倉庫
field-resource_circulation = 資源循環

## What a field asks beyond the general rules

standard-staff_ratio = 一つの事業所で働く特定技能の人の数は、その事業所の常勤の介護職員の数までです。
standard-home_visit = 訪問介護は2025年4月から可能です。はじめの研修と、約1年の経験が必要です。
standard-field_council = 会社は、分野の協議会に入っている必要があります。
standard-acceptance_plan = 会社は、受入計画について国土交通省の認定を受けている必要があります。
standard-construction_licence = 会社は、建設業許可を受けている必要があります。
standard-career_up_system = 会社と本人は、建設キャリアアップシステム（CCUS）に登録する必要があります。
standard-jac_membership = 会社は、JAC（建設技能人材機構）またはその会員団体に入っている必要があります。
standard-no_supervision_order = 会社は、この5年間に監督処分を受けていないことが必要です。
standard-post_arrival_course = 本人は、受け入れられたあとに講習を受けます。
standard-company_levy = 会社は毎月、受入負担金を払います。本人に払わせてはいけません。
standard-certified_workshop = 職場は、認証を受けた整備工場である必要があります。
standard-hotel_licence = ホテルや旅館は、旅館業の許可を受けている必要があります。
standard-no_adult_entertainment = 風俗営業の施設で働くことはできません。
standard-new_driver_training = タクシーとバスの運転者は、新任運転者研修を受ける必要があります。
standard-preparing_status = 日本の運転免許がまだない人は、はじめに「特定活動」で入国します。期間は、トラックは6か月、タクシーとバスは1年です。
standard-employer_experience = 勤務先に、人を雇った経験が必要です。
standard-interviews_at_sea = 船で海に出ている間の定期面談には、特別な扱いがあります。
standard-submanager_experience = 本人に、副店長のように、ほかの人を指導しながら働いた経験が必要です。

## Papers

document-passport = 旅券（パスポート）
document-health_certificate = 健康診断個人票
document-examinee_declaration = 受診者の申告書
document-skill_test_certificate = 技能試験の合格証明書
document-training_completion = 技能実習２号を良好に修了したことの証明書
document-training_evaluation = 評価調書（技能実習の実習先が作成したもの）
document-ssw2_test_certificate = 特定技能２号の試験の合格証明書
document-supervisor_experience_proof = 実務経験を証明する書類
document-japanese_test_certificate = 日本語試験の合格証明書
document-residence_card = 在留カード
document-entry_exit_record = 出入（帰）国記録（出入国在留管理庁に開示を請求）
document-employment_contract = 雇用契約書
document-fee_statement = 費用の明細書（本人が理解できる言語のもの）
document-home_country_paper = 本国の手続を終えたことを示す書類
document-skill_transfer_declaration = 技能移転に係る申告書
document-field_standard_proof = 分野ごとの基準を満たすことを示す書類（運転免許証など）

## Periods of stay

period-ssw1 = 特定技能１号
period-preparing = 特定活動（特定技能１号への移行準備）
period-excluded_leave = 産休・育休、病気・けがの休業

## The ten supports

support-guidance = 事前ガイダンス
support-transport = 出入国する際の送迎
support-housing = 住居確保・生活に必要な契約支援
support-orientation = 生活オリエンテーション
support-accompany = 公的手続等への同行
support-japanese = 日本語学習の機会の提供
support-consult = 相談・苦情への対応
support-exchange = 日本人との交流促進
support-job_change = 転職支援（人員整理等の場合）
support-interview = 定期的な面談・行政機関への通報

## Offices that answer the telephone

hotline-police = 警察（緊急）
hotline-ambulance_fire = 救急・消防
hotline-police_not_urgent = 警察相談専用電話（緊急でないとき）
hotline-immigration_information = 外国人在留総合インフォメーションセンター
hotline-fresc = 外国人在留支援センター（FRESC）
hotline-labour_standards = 労働条件相談ほっとライン
hotline-human_rights = 外国語人権相談ダイヤル
hotline-houterasu = 法テラス（多言語情報提供サービス）
hotline-dv_plus = DV相談プラス
hotline-yorisoi = よりそいホットライン
hotline-tell = TELL（英語いのちの電話）
