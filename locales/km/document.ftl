## Papers

document-passport = លិខិតឆ្លងដែន (旅券)
document-health_certificate = លិខិតបញ្ជាក់សុខភាព (健康診断個人票)
document-examinee_declaration = លិខិតប្រកាសរបស់អ្នកផ្ទាល់អំពីសុខភាព (受診者の申告書)
document-skill_test_certificate = លិខិតបញ្ជាក់ថាអ្នកបានជាប់តេស្តសមត្ថភាពជំនាញ (合格証明書)
document-care_school_certificate = លិខិតបញ្ជាក់ការបញ្ចប់សាលាថែទាំ (介護福祉士養成施設の卒業証明書)
document-epa_exam_result = លទ្ធផលនៃការប្រឡងថែទាំជាតិ (介護福祉士国家試験の結果通知書)
document-training_completion = លិខិតបញ្ជាក់ថាអ្នកបានបញ្ចប់ការបណ្តុះបណ្តាលអ្នកហាត់ការបច្ចេកទេសលេខ 2 (技能実習２号)
document-training_evaluation = កំណត់ត្រាវាយតម្លៃពីក្រុមហ៊ុនដែលអ្នកបានហាត់ការ (評価調書)
document-ssw2_test_certificate = លិខិតបញ្ជាក់ថាអ្នកបានជាប់តេស្តសម្រាប់ពលករជំនាញ កម្រិត2 (合格証明書)
document-supervisor_experience_proof = ភស្តុតាងនៃបទពិសោធន៍ការងាររបស់អ្នក (実務経験を証明する書類)
document-japanese_test_certificate = លិខិតបញ្ជាក់ថាអ្នកបានជាប់តេស្តភាសាជប៉ុន (合格証明書)
document-residence_card = កាតស្នាក់នៅ (在留カード)
document-entry_exit_record = កំណត់ត្រាចូល និងចេញប្រទេសរបស់អ្នក ពីទីភ្នាក់ងារសេវាកម្មអន្តោប្រវេសន៍ជប៉ុន (出入国記録)
document-care_exam_result = លទ្ធផលរបស់អ្នកនៃការប្រឡងថែទាំជាតិ (介護福祉士国家試験の結果通知書)
document-ssw2_test_result = លទ្ធផលរបស់អ្នកនៃតេស្តសម្រាប់ពលករជំនាញ កម្រិត2 (特定技能２号の試験の結果通知書)
document-employment_contract = កិច្ចសន្យាការងារ (雇用契約書)
document-fee_statement = បញ្ជីថ្លៃចំណាយទាំងអស់ជាភាសារបស់អ្នក (費用の明細書)
# 本国の手続を終えたことを示す書類
document-home_country_paper = ឯកសារបង្ហាញថាអ្នកបានបញ្ចប់ជំហាននៅប្រទេសរបស់អ្នក
document-skill_transfer_declaration = លិខិតប្រកាសអំពីការបង្រៀនជំនាញរបស់អ្នកនៅប្រទេសរបស់អ្នក (技能移転に係る申告書)
document-field_standard_proof = ភស្តុតាងថាវិធាននៃវិស័យរបស់អ្នកត្រូវបានគោរព ឧទាហរណ៍ប័ណ្ណបើកបរ
