## Papers

document-passport = 护照（旅券）
document-health_certificate = 健康诊断书（健康診断個人票）
document-examinee_declaration = 您自己写的健康声明书（受診者の申告書）
document-skill_test_certificate = 技能考试合格证明（合格証明書）
document-care_school_certificate = 护理学校毕业证明（介護福祉士養成施設の卒業証明書）
document-epa_exam_result = 国家护理考试结果通知（介護福祉士国家試験の結果通知書）
document-training_completion = 完成技能实习2号的证明（技能実習２号）
document-training_evaluation = 实习公司写的评价记录（評価調書）
document-ssw2_test_certificate = 特定技能2号考试的合格证明（合格証明書）
document-supervisor_experience_proof = 工作经验的证明（実務経験を証明する書類）
document-japanese_test_certificate = 日语考试合格证明（合格証明書）
document-residence_card = 在留卡（在留カード）
document-entry_exit_record = 出入国在留管理厅出具的您的出入境记录（出入国記録）
document-care_exam_result = 您的国家护理考试结果（介護福祉士国家試験の結果通知書）
document-ssw2_test_result = 您的特定技能2号考试结果（特定技能２号の試験の結果通知書）
document-employment_contract = 雇佣合同（雇用契約書）
document-fee_statement = 用您的语言写的全部费用明细（費用の明細書）
# 本国の手続を終えたことを示す書類
document-home_country_paper = 证明您办完了本国手续的文件
document-skill_transfer_declaration = 关于在本国传授技能的声明书（技能移転に係る申告書）
document-field_standard_proof = 证明符合您领域规定的文件，例如驾照
