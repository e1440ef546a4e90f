## Papers

document-passport = パスポート（旅券）
document-health_certificate = 健康診断個人票
document-examinee_declaration = 受診者の申告書
document-skill_test_certificate = 技能試験の合格証明書
document-care_school_certificate = 介護福祉士養成施設の卒業証明書
document-epa_exam_result = 介護福祉士国家試験の結果通知書
document-training_completion = 技能実習２号を良好に修了したことの証明書
document-training_evaluation = 評価調書（技能実習の実習先が作成したもの）
document-ssw2_test_certificate = 特定技能２号の試験の合格証明書
document-supervisor_experience_proof = 実務経験を証明する書類
document-japanese_test_certificate = 日本語試験の合格証明書
document-residence_card = 在留カード
document-entry_exit_record = 出入（帰）国記録（出入国在留管理庁に開示を請求）
document-care_exam_result = 介護福祉士国家試験の結果通知書
document-ssw2_test_result = 特定技能２号の試験の結果通知書
document-employment_contract = 雇用契約書
document-fee_statement = 費用の明細書（あなたがわかる言語で書いたもの）
    .counter = 費用の明細書（本人が理解できる言語のもの）
document-home_country_paper = 本国の手続を終えたことを示す書類
document-skill_transfer_declaration = 技能移転に係る申告書
document-field_standard_proof = 分野ごとの基準を満たすことを示す書類（運転免許証など）
