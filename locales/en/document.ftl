## Papers

document-passport = Passport (旅券)
document-health_certificate = Health certificate (健康診断個人票)
document-examinee_declaration = Your own declaration about your health (受診者の申告書)
document-skill_test_certificate = Certificate that you passed the skill test (合格証明書)
document-care_school_certificate = Graduation certificate of the care school (介護福祉士養成施設の卒業証明書)
document-epa_exam_result = Result of the national care examination (介護福祉士国家試験の結果通知書)
document-training_completion = Certificate that you completed Technical Intern Training No. 2 (技能実習２号)
document-training_evaluation = Evaluation record from your training company (評価調書)
document-ssw2_test_certificate = Certificate that you passed the test for Specified Skilled Worker (ii) (合格証明書)
document-supervisor_experience_proof = Proof of your work experience (実務経験を証明する書類)
document-japanese_test_certificate = Certificate that you passed the Japanese test (合格証明書)
document-residence_card = Residence card (在留カード)
document-entry_exit_record = Your entry and exit record from the Immigration Services Agency (出入国記録)
document-care_exam_result = Your result of the national care examination (介護福祉士国家試験の結果通知書)
document-ssw2_test_result = Your result of the test for Specified Skilled Worker (ii) (特定技能２号の試験の結果通知書)
document-employment_contract = Employment contract (雇用契約書)
document-fee_statement = List of all costs in your language (費用の明細書)
# 本国の手続を終えたことを示す書類
document-home_country_paper = Paper that shows that you finished the steps of your country
document-skill_transfer_declaration = Declaration about teaching your skills in your home country (技能移転に係る申告書)
document-field_standard_proof = Proof that the rules of your field are met, for example a driving licence
