## Papers

document-passport = Pasaporte (旅券)
document-health_certificate = Health certificate (健康診断個人票)
document-examinee_declaration = Sarili mong declaration tungkol sa kalusugan mo (受診者の申告書)
document-skill_test_certificate = Certificate na nakapasa ka sa skills test (合格証明書)
document-care_school_certificate = Graduation certificate mula sa care school (介護福祉士養成施設の卒業証明書)
document-epa_exam_result = Resulta ng national care examination (介護福祉士国家試験の結果通知書)
document-training_completion = Certificate na natapos mo ang Technical Intern Training No. 2 (技能実習２号)
document-training_evaluation = Evaluation record mula sa kumpanya ng training mo (評価調書)
document-ssw2_test_certificate = Certificate na nakapasa ka sa test para sa Specified Skilled Worker (ii) (合格証明書)
document-supervisor_experience_proof = Patunay ng karanasan mo sa trabaho (実務経験を証明する書類)
document-japanese_test_certificate = Certificate na nakapasa ka sa pagsusulit sa wikang Hapon (合格証明書)
document-residence_card = Residence Card (在留カード)
document-entry_exit_record = Entry at exit record mo mula sa Immigration Services Agency (出入国記録)
document-care_exam_result = Resulta mo sa national care examination (介護福祉士国家試験の結果通知書)
document-ssw2_test_result = Resulta mo sa test para sa Specified Skilled Worker (ii) (特定技能２号の試験の結果通知書)
document-employment_contract = Kontrata sa trabaho (雇用契約書)
document-fee_statement = Listahan ng lahat ng gastos sa wika mo (費用の明細書)
# 本国の手続を終えたことを示す書類
document-home_country_paper = Papeles na nagpapakitang natapos mo ang mga hakbang sa bansa mo
document-skill_transfer_declaration = Declaration tungkol sa pagtuturo ng skill mo sa bansa mo (技能移転に係る申告書)
document-field_standard_proof = Patunay na natutugunan ang mga patakaran ng industriya mo, halimbawa ang driver’s license
