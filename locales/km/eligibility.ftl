# "Am I eligible?": the words of the eligibility check.
# Never promise a result: only the Immigration Services Agency (出入国在留管理庁) decides.
# The worker reads it. "Our staff" are the support staff (支援スタッフ). To extend the stay is to renew it (在留期間更新).
# A reason stands on the card of the result, with what to do below it: both together are a screen, so both are short.

## Questions

eligibility-start =
    <b>តើអ្នកចង់ធ្វើអ្វី?</b>

    យើងសួរតែអំពីរឿងដែលនៅអាចមានបញ្ហា។ “លើកដំបូង” មានន័យថា៖ អ្នកមិនធ្លាប់មានស្ថានភាពស្នាក់នៅនេះ ហើយមិនធ្លាប់ត្រៀមសម្រាប់វាដោយ “សកម្មភាពដែលបានកំណត់” (特定活動) ទេ។ មានតែទីភ្នាក់ងារសេវាកម្មអន្តោប្រវេសន៍ជប៉ុន (出入国在留管理庁) ប៉ុណ្ណោះដែលសម្រេច។
# What many come for; one tap (34 columns at most).
eligibility-option-situation-abroad_first = លើកដំបូង ខ្ញុំនៅក្រៅជប៉ុន
eligibility-option-situation-japan_first = លើកដំបូង ខ្ញុំនៅក្នុងជប៉ុន
eligibility-option-situation-extend = បន្តរយៈពេលស្នាក់នៅរបស់ខ្ញុំ
eligibility-option-situation-change_employer = ប្តូរទៅក្រុមហ៊ុនថ្មី
eligibility-option-situation-other = ផ្សេងពីនេះ ឬ កម្រិត2
eligibility-ask-status = តើអ្នកចង់បានស្ថានភាពនៃការស្នាក់នៅ (在留資格) មួយណា៖ ពលករជំនាញ កម្រិត1 ឬ កម្រិត2?
eligibility-ask-path = តើអ្នកចង់ធ្វើអ្វី?
eligibility-ask-field = តើអ្នកចង់ធ្វើការក្នុងវិស័យណា? វិស័យនីមួយៗមានតេស្ត និងវិធានរបស់ខ្លួន។
# Japanese is the language here, in this question and the next.
eligibility-ask-transport_role = តើអ្នកចង់បើកអ្វី? សម្រាប់តាក់ស៊ី និងឡានក្រុង វិធានអំពីភាសាជប៉ុនខុសគ្នា។
eligibility-ask-railway_role = តើអ្នកចង់ធ្វើការងារផ្លូវដែកមួយណា? សម្រាប់បុគ្គលិកលើរថភ្លើង និងបុគ្គលិកស្ថានីយ វិធានអំពីភាសាជប៉ុនខុសគ្នា។
eligibility-ask-care_exemption = តើចំណុចមួយក្នុងចំណោមនេះត្រូវនឹងអ្នកទេ? បើត្រូវ អ្នកមិនចាំបាច់ប្រឡងតេស្តថែទាំទេ។ “បេក្ខជនថែទាំ EPA” (EPA介護福祉士候補者) មានន័យថា៖ ជាបេក្ខជន 3 ឆ្នាំ 10 ខែ ឬច្រើនជាងនេះ បានពិន្ទុយ៉ាងតិចពាក់កណ្តាលក្នុងការប្រឡងជាតិ និងបានពិន្ទុក្នុងគ្រប់ក្រុមមុខវិជ្ជា។
eligibility-ask-is_adult = តើថ្ងៃនេះអ្នកមានអាយុ 18 ឆ្នាំ ឬច្រើនជាងនេះហើយឬនៅ? សម្រាប់ស្ថានភាពស្នាក់នៅនេះ អ្នកត្រូវមានអាយុ 18 ឆ្នាំ ឬច្រើនជាងនេះ។
eligibility-ask-birth_date = តើអ្នកកើតនៅថ្ងៃណា? នៅថ្ងៃដែលអ្នកមកដល់ជប៉ុន អ្នកត្រូវមានអាយុ 18 ឆ្នាំ ឬច្រើនជាងនេះ។ បើអ្នកនៅជប៉ុនរួចហើយ អ្នកត្រូវមានអាយុ 18 ឆ្នាំ ឬច្រើនជាងនេះ នៅថ្ងៃចាប់ផ្តើមធ្វើការ។
eligibility-ask-nationality = តើអ្នកមានសញ្ជាតិអ្វី? ជំហានខុសគ្នាតាមប្រទេសនីមួយៗ។
eligibility-ask-travel_document = តើអ្នកមានឯកសារធ្វើដំណើរមួយណា?
eligibility-ask-skill_test_passed = តើអ្នកបានជាប់តេស្តសមត្ថភាពជំនាញ (技能試験) សម្រាប់វិស័យ និងកម្រិត (1 ឬ 2) ដែលអ្នកចង់បាន ហើយឬនៅ?
eligibility-ask-required_experience = តើអ្នកមានបទពិសោធន៍ការងារ ដែលវិស័យរបស់អ្នកតម្រូវសម្រាប់ពលករជំនាញ កម្រិត2 ហើយឬនៅ? បើអ្នកមិនប្រាកដ សូមចុច “{ form-skip }”។ បុគ្គលិករបស់យើងនឹងពិនិត្យ។
eligibility-ask-required_experience-work_3_years = តើអ្នកមានបទពិសោធន៍ធ្វើការក្នុងផលិតកម្ម 3 ឆ្នាំ ឬយូរជាងនេះហើយឬនៅ? អ្នកត្រូវការបទពិសោធន៍នេះសម្រាប់ពលករជំនាញ កម្រិត2។
eligibility-ask-required_experience-workshop_3_years = តើអ្នកមានបទពិសោធន៍ធ្វើការក្នុងរោងជាងដែលបានទទួលស្គាល់ (認証工場) 3 ឆ្នាំ ឬយូរជាងនេះ ឬមានសញ្ញាបត្រជាងរថយន្តកម្រិត 2 (自動車整備士２級) ហើយឬនៅ? អ្នកត្រូវការមួយក្នុងចំណោមពីរនេះ សម្រាប់ពលករជំនាញ កម្រិត2។
eligibility-ask-required_experience-aviation_3_years = តើអ្នកមានបទពិសោធន៍ថែទាំយន្តហោះ (航空機整備) 3 ឆ្នាំ ឬយូរជាងនេះហើយឬនៅ? អ្នកត្រូវការបទពិសោធន៍នេះសម្រាប់ពលករជំនាញ កម្រិត2។ បើអ្នកធ្វើការងារផ្សេងនៅព្រលានយន្តហោះ សូមចុច “{ form-skip }”។ បុគ្គលិករបស់យើងនឹងពិនិត្យថាអ្នកត្រូវការអ្វី។
# To lead is to teach others their work and watch over it (指導・監督).
eligibility-ask-required_experience-lead_2_or_work_3_years = តើអ្នកមានបទពិសោធន៍ដឹកនាំអ្នកធ្វើការផ្សេងក្នុងកសិកម្ម 2 ឆ្នាំ ឬយូរជាងនេះ ឬមានបទពិសោធន៍ធ្វើការក្នុងកសិកម្ម 3 ឆ្នាំ ឬយូរជាងនេះ ហើយឬនៅ? អ្នកត្រូវការមួយក្នុងចំណោមពីរនេះ សម្រាប់ពលករជំនាញ កម្រិត2។
eligibility-ask-required_experience-lead_restaurant = តើអ្នកមានបទពិសោធន៍ដឹកនាំអ្នកធ្វើការផ្សេងក្នុងភោជនីយដ្ឋាន ឧទាហរណ៍ជាអនុប្រធាន គ្រប់រយៈពេលដែលវិស័យរបស់អ្នកតម្រូវហើយឬនៅ? អ្នកត្រូវការបទពិសោធន៍នេះសម្រាប់ពលករជំនាញ កម្រិត2។
eligibility-ask-required_experience-lead = តើអ្នកមានបទពិសោធន៍ដឹកនាំអ្នកធ្វើការផ្សេងក្នុងវិស័យរបស់អ្នក គ្រប់រយៈពេលដែលវិស័យតម្រូវហើយឬនៅ? អ្នកត្រូវការបទពិសោធន៍ការងារសម្រាប់ពលករជំនាញ កម្រិត2។ យើងមិនទាន់បានបញ្ជាក់ថា វិស័យនេះតម្រូវបទពិសោធន៍អ្វីទេ។ បុគ្គលិករបស់យើងនឹងបញ្ជាក់។
eligibility-ask-japanese_test = តើអ្នកបានជាប់តេស្តភាសាជប៉ុនមួយណា? សូមជ្រើសរើសកម្រិតខ្ពស់បំផុត។
eligibility-ask-care_japanese_test = តើអ្នកបានជាប់តេស្តភាសាជប៉ុនសម្រាប់ការថែទាំ (介護日本語評価試験) ហើយឬនៅ?
eligibility-ask-training = តើអ្នកធ្លាប់ជាអ្នកហាត់ការបច្ចេកទេស (技能実習, jisshusei) នៅជប៉ុនទេ? សូមជ្រើសរើសដំណាក់កាលចុងក្រោយដែលអ្នកបានបញ្ចប់។
eligibility-ask-training_months = នៅពេលនោះ អ្នកនៅជប៉ុនប៉ុន្មានខែពេញ? សូមរាប់ “ការបណ្តុះបណ្តាល” (研修) និង “សកម្មភាពដែលបានកំណត់” (特定活動) បញ្ចូលគ្នា។
eligibility-ask-training_completed_well = តើអ្នកបានបញ្ចប់ការហាត់ការដោយល្អ (良好に修了) មែនទេ? នេះមានន័យថា៖ អ្នកបានហាត់ការ 2 ឆ្នាំ 10 ខែ ឬយូរជាងនេះ។ ហើយអ្នកបានជាប់ការប្រឡងអនុវត្ត ឬក្រុមហ៊ុនរបស់អ្នកបានសរសេរការវាយតម្លៃល្អ។
eligibility-ask-training_matches_field = តើការហាត់ការរបស់អ្នកជាការងារប្រភេទដូចគ្នានឹងវិស័យដែលអ្នកចង់បាន មែនទេ?
# Official: skill transfer (技能移転). Not "pass on": to pass is said of tests.
eligibility-ask-will_transfer_skills = តើថ្ងៃណាមួយ អ្នកនឹងបង្រៀនជំនាញពីការហាត់ការរបស់អ្នក ដល់មនុស្សនៅប្រទេសរបស់អ្នក ដែរឬទេ? ក្រុមហ៊ុនដែលទទួលអ្នកឱ្យធ្វើការ (受入れ機関) រៀបចំលិខិតប្រកាសអំពីរឿងនេះ (技能移転に係る申告書)។
eligibility-ask-health_check_done = តើអ្នកបានពិនិត្យសុខភាព (健康診断) សម្រាប់ការងារនេះ ឬក្នុងប៉ុន្មានខែចុងក្រោយហើយឬនៅ?
eligibility-ask-health_check_on = តើអ្នកបានពិនិត្យសុខភាពនៅថ្ងៃណា? ការពិនិត្យដែលចាស់ពេក មិនរាប់បញ្ចូលទេ។
eligibility-ask-health_can_work = តើគ្រូពេទ្យបាននិយាយថាអ្នកអាចធ្វើការបានដែរឬទេ?
eligibility-ask-ssw1_periods = តើអ្នកនៅជប៉ុនជាពលករជំនាញ កម្រិត1 ឬកំពុងត្រៀមសម្រាប់វា ពីពេលណាដល់ពេលណា? ជាធម្មតា កំណត់អតិបរមាគឺ 5 ឆ្នាំ។
eligibility-ask-ssw2_score_80 = តើអ្នកបានពិន្ទុយ៉ាងតិច 80 % នៃពិន្ទុជាប់ ក្នុងគ្រប់តេស្តដែលអ្នកត្រូវការសម្រាប់ពលករជំនាញ កម្រិត2 ប៉ុន្តែមិនទាន់ជាប់ មែនទេ? បើអ្នកមិនដែលប្រឡង សូមចុច “{ form-skip }”។
eligibility-ask-care_exam_score_80 = តើអ្នកបានប្រឡងគ្រប់ផ្នែកនៃការប្រឡងជាតិរបស់អ្នកថែទាំ (介護福祉士国家試験) ជាប់យ៉ាងតិចមួយផ្នែក និងបានពិន្ទុសរុបយ៉ាងតិច 80 % នៃពិន្ទុជាប់ មែនទេ? បើអ្នកមិនដែលប្រឡង សូមចុច “{ form-skip }”។
eligibility-ask-deposit_taken = ដោយសារការងារនេះ តើមាននរណាម្នាក់យកប្រាក់កក់ (ប្រាក់ធានា, 保証金) ពីអ្នក គ្រួសារ ឬសាច់ញាតិផ្សេងទៀតរបស់អ្នក ដែរឬទេ? ឬតើមានការព្រមព្រៀង ឬគម្រោងធ្វើដូច្នេះ ដែរឬទេ?
eligibility-ask-penalty_contract = តើមាននរណាម្នាក់ឱ្យអ្នក គ្រួសារ ឬសាច់ញាតិផ្សេងទៀតរបស់អ្នក សន្យាថា បើអ្នកឈប់ធ្វើការ ត្រូវបង់ប្រាក់ ដែរឬទេ? ឬតើមានគម្រោងឱ្យសន្យាដូច្នេះ ដែរឬទេ?
eligibility-ask-property_held = ដោយសារការងារនេះ តើមាននរណាម្នាក់យកទុក ឬគ្រប់គ្រងប្រាក់ សៀវភៅធនាគារ ឬរបស់ផ្សេង ដែលជារបស់អ្នក គ្រួសារ ឬសាច់ញាតិផ្សេងទៀតរបស់អ្នក ដែរឬទេ? ឬតើមានការព្រមព្រៀង ឬគម្រោងធ្វើដូច្នេះ ដែរឬទេ?
eligibility-ask-costs_paid = តើមានប្រាក់ដែលអ្នកបានបង់ ឬនឹងត្រូវបង់ ទៅនរណាម្នាក់សម្រាប់ការងារនេះ ដែរឬទេ? សូមរាប់ទាំងថ្លៃចំណាយមុនមកជប៉ុន និងពេលស្នាក់នៅជប៉ុន។ ឧទាហរណ៍៖ មេខ្យល់ ភ្នាក់ងារ សាលា ក្រុមហ៊ុន។
eligibility-ask-costs_itemised = តើអ្នកបានទទួលបញ្ជីថ្លៃចំណាយ មុនមកជប៉ុន និងពេលស្នាក់នៅជប៉ុន ដែលមានចំនួនប្រាក់នៃថ្លៃនីមួយៗ ហើយឬនៅ?
eligibility-ask-costs_agreed = សូមគិតដល់ថ្លៃចំណាយទាំងអស់នេះ មុនមកជប៉ុន និងពេលស្នាក់នៅជប៉ុន។ តើអ្នកបានយល់ច្បាស់ទាំងស្រុង ហើយបានយល់ព្រមលើថ្លៃទាំងនេះ មែនទេ?
eligibility-ask-costs_legal_at_home = តើច្បាប់នៃប្រទេសរបស់អ្នកអនុញ្ញាតថ្លៃចំណាយទាំងនេះ ដែរឬទេ?
eligibility-ask-home_procedure_done = ប្រទេសរបស់អ្នកតម្រូវជំហាន មុនពេលអ្នកធ្វើការនៅជប៉ុន។ តើអ្នកបានបញ្ចប់ជំហានទាំងនោះហើយឬនៅ?
eligibility-ask-field_standards-driving_licence = តើអ្នកមានប័ណ្ណបើកបរជប៉ុន (運転免許) សម្រាប់ការងារនេះហើយឬនៅ?
eligibility-ask-apply_on = តើអ្នកចង់ដាក់ពាក្យ (申請) នៅថ្ងៃណា? បើអ្នកមិនដឹង យើងប្រើកាលបរិច្ឆេទថ្ងៃនេះ។
eligibility-ask-enter_on = តើអ្នកនឹងមកដល់ជប៉ុននៅថ្ងៃណា?
eligibility-ask-start_on = តើអ្នកនឹងចាប់ផ្តើមធ្វើការនៅថ្ងៃណា?
# Several questions on one screen, of which one tap answers all.
eligibility-together-care_tests = តើអ្នកបានជាប់តេស្តថែទាំទាំងពីរហើយឬនៅ៖ តេស្តសមត្ថភាពជំនាញ (技能試験) និងតេស្តភាសាជប៉ុនសម្រាប់ការថែទាំ (介護日本語評価試験)?
eligibility-option-together-care_tests = ជាប់ទាំងពីរហើយ
eligibility-together-training =
    តើចំណុចទាំងពីរនេះត្រូវឬទេ?
    • អ្នកបានបញ្ចប់ការហាត់ការដោយល្អ (良好に修了)៖ អ្នកបានហាត់ការ 2 ឆ្នាំ 10 ខែ ឬយូរជាងនេះ។ ហើយអ្នកបានជាប់ការប្រឡងអនុវត្ត ឬក្រុមហ៊ុនរបស់អ្នកបានសរសេរការវាយតម្លៃល្អ។
    • វាជាការងារប្រភេទដូចគ្នានឹងវិស័យដែលអ្នកចង់បាន។
eligibility-option-together-training = ត្រូវទាំងពីរ
eligibility-together-money =
    សម្រាប់អ្នក ឬសាច់ញាតិណាម្នាក់ ដោយសារការងារនេះ តើមាន ឬមានគម្រោងចំណុចណាមួយនេះឬទេ?
    • មានគេយកប្រាក់កក់ (ប្រាក់ធានា, 保証金)។
    • អ្នកត្រូវបង់ប្រាក់ បើអ្នកឈប់ធ្វើការ។
    • មានគេយកទុក ឬគ្រប់គ្រងប្រាក់ សៀវភៅធនាគារ ឬរបស់ផ្សេង។
    • អ្នកបង់ប្រាក់ទៅនរណាម្នាក់៖ មេខ្យល់ សាលា ក្រុមហ៊ុន។
eligibility-option-together-money = គ្មានចំណុចណាមួយទេ

## Answers to choose from (40 characters at most)

eligibility-option-status-ssw1 = ពលករជំនាញ កម្រិត1 (１号)
eligibility-option-status-ssw2 = ពលករជំនាញ កម្រិត2 (２号)
eligibility-option-path-from_abroad = មកជប៉ុនពីបរទេស
eligibility-option-path-change_status = នៅជប៉ុន៖ ប្តូរមកស្ថានភាពនេះ
eligibility-option-path-change_employer = នៅជប៉ុន៖ ប្តូរទៅក្រុមហ៊ុនថ្មី
eligibility-option-path-extend = នៅជប៉ុន៖ បន្តរយៈពេលស្នាក់នៅ
eligibility-option-transport_role-truck = ឡានដឹកទំនិញ
eligibility-option-transport_role-taxi = តាក់ស៊ី
eligibility-option-transport_role-bus = ឡានក្រុង
eligibility-option-railway_role-track = ថែទាំផ្លូវរថភ្លើង (軌道整備)
eligibility-option-railway_role-electrical = ប្រព័ន្ធអគ្គិសនី (電気設備整備)
eligibility-option-railway_role-rolling_stock_maintenance = ថែទាំរថភ្លើង (車両整備)
eligibility-option-railway_role-rolling_stock_manufacturing = ផលិតរថភ្លើង (車両製造)
eligibility-option-railway_role-crew = បុគ្គលិករថភ្លើង ស្ថានីយ (運輸係員)
eligibility-option-care_exemption-none = គ្មានចំណុចណាមួយទេ
eligibility-option-care_exemption-care_school = រៀនចប់សាលាថែទាំនៅជប៉ុន
eligibility-option-care_exemption-epa_candidate = បេក្ខជនថែទាំ EPA ដូចខាងលើ
eligibility-option-nationality-stateless = គ្មានសញ្ជាតិ
eligibility-option-travel_document-passport = លិខិតឆ្លងដែន (ប៉ាស្ព័រ)
eligibility-option-travel_document-other = ឯកសារធ្វើដំណើរផ្សេង
eligibility-option-travel_document-none = គ្មានឯកសារ
eligibility-option-japanese_test-none = មិនទាន់មាន
eligibility-option-japanese_test-n5 = JLPT N5
eligibility-option-japanese_test-n4 = JLPT N4
eligibility-option-japanese_test-jft_basic = JFT-Basic
eligibility-option-japanese_test-n3 = JLPT N3
eligibility-option-japanese_test-n2 = JLPT N2
eligibility-option-japanese_test-n1 = JLPT N1
eligibility-option-training-none = មិនធ្លាប់
eligibility-option-training-no1 = ហាត់ការលេខ 1 (技能実習１号)
eligibility-option-training-no2 = ហាត់ការលេខ 2 (技能実習２号)
eligibility-option-training-no3 = ហាត់ការលេខ 3 (技能実習３号)
eligibility-option-training-pre_law = លេខ 2 មុនខែ 11 ឆ្នាំ 2017
eligibility-option-training-pre_status = “បណ្តុះបណ្តាល” (研修) មុនខែ 7/2010

## The eleven criteria (40 characters at most)

eligibility-criterion-age = អាយុ
eligibility-criterion-health = សុខភាព
eligibility-criterion-skill = ជំនាញ
eligibility-criterion-japanese = ភាសាជប៉ុន
eligibility-criterion-return_cooperation = សញ្ជាតិ និងលិខិតឆ្លងដែន
eligibility-criterion-total_stay = ការស្នាក់នៅសរុប 5 ឆ្នាំ
eligibility-criterion-deposit_penalty = ប្រាក់កក់ និងប្រាក់ពិន័យ
eligibility-criterion-cost_agreement = ថ្លៃដែលអ្នកបានបង់
eligibility-criterion-home_country_procedure = ជំហាននៅប្រទេសរបស់អ្នក
eligibility-criterion-skill_transfer = បង្រៀនជំនាញនៅប្រទេសរបស់អ្នក
eligibility-criterion-field_standard = វិធាននៃវិស័យរបស់អ្នក

## Age

eligibility-reason-age-adult = អ្នកមានអាយុ 18 ឆ្នាំ ឬច្រើនជាងនេះ នៅថ្ងៃដែលត្រូវរាប់។ នោះគឺថ្ងៃដែលអ្នកមកដល់ជប៉ុន ឬបើអ្នកនៅជប៉ុនរួចហើយ គឺថ្ងៃចាប់ផ្តើមធ្វើការ។
eligibility-reason-age-under_18 = នៅថ្ងៃចាប់ផ្តើមធ្វើការ អ្នកមិនទាន់មានអាយុ 18 ឆ្នាំទេ។
eligibility-todo-age-under_18 = សូមសួរក្រុមហ៊ុនដែលទទួលអ្នកឱ្យធ្វើការ ថាតើអ្នកអាចចាប់ផ្តើមធ្វើការនៅថ្ងៃខួបកំណើត 18 ឆ្នាំ ឬក្រោយថ្ងៃនោះបានឬទេ។
eligibility-reason-age-under_18_landing = នៅថ្ងៃមកដល់ជប៉ុន អ្នកមិនទាន់មានអាយុ 18 ឆ្នាំទេ។
eligibility-todo-age-under_18_landing = សូមសួរក្រុមហ៊ុនដែលទទួលអ្នកឱ្យធ្វើការ ថាតើអ្នកអាចមកនៅថ្ងៃខួបកំណើត 18 ឆ្នាំ ឬក្រោយថ្ងៃនោះបានឬទេ។
eligibility-reason-age-birth_date_missing = យើងមិនដឹងថ្ងៃខែឆ្នាំកំណើតរបស់អ្នកទេ។
eligibility-todo-age-birth_date_missing = សូមមើលលិខិតឆ្លងដែនរបស់អ្នក ហើយបញ្ចូលថ្ងៃខែឆ្នាំកំណើត។
eligibility-reason-age-start_missing = នៅថ្ងៃដាក់ពាក្យ អ្នកមិនទាន់មានអាយុ 18 ឆ្នាំទេ។ យើងមិនដឹងថ្ងៃដែលអ្នកចាប់ផ្តើមធ្វើការទេ។
eligibility-todo-age-start_missing = សូមសួរក្រុមហ៊ុនដែលទទួលអ្នកឱ្យធ្វើការ អំពីថ្ងៃធ្វើការដំបូង ហើយនិយាយជាមួយបុគ្គលិករបស់យើង។
eligibility-reason-age-landing_missing = នៅថ្ងៃដាក់ពាក្យ អ្នកមិនទាន់មានអាយុ 18 ឆ្នាំទេ។ យើងមិនដឹងថ្ងៃដែលអ្នកមកដល់ជប៉ុនទេ។
eligibility-todo-age-landing_missing = សូមសួរក្រុមហ៊ុនដែលទទួលអ្នកឱ្យធ្វើការ អំពីថ្ងៃហោះហើររបស់អ្នក ហើយនិយាយជាមួយបុគ្គលិករបស់យើង។

## Health

eligibility-reason-health-recent_check = ការពិនិត្យសុខភាពរបស់អ្នកនៅថ្មី។ គ្រូពេទ្យនិយាយថាអ្នកអាចធ្វើការបាន។
eligibility-reason-health-check_missing = យើងមិនដឹងថា តើអ្នកបានពិនិត្យសុខភាពហើយឬនៅ។
eligibility-todo-health-check_missing = សូមរកលិខិតបញ្ជាក់សុខភាព (健康診断個人票) របស់អ្នក ឬសួរក្រុមហ៊ុនដែលទទួលអ្នកឱ្យធ្វើការ អំពីការពិនិត្យសុខភាព។
eligibility-reason-health-no_check = អ្នកត្រូវការការពិនិត្យសុខភាព ហើយអ្នកមិនទាន់បានពិនិត្យទេ។
eligibility-todo-health-no_check = សូមណាត់ថ្ងៃពិនិត្យសុខភាព ហើយសុំលិខិតបញ្ជាក់សុខភាព (健康診断個人票)។
eligibility-reason-health-cannot_work = គ្រូពេទ្យមិនបាននិយាយថាអ្នកអាចធ្វើការបានទេ។ បុគ្គលិករបស់យើងត្រូវពិនិត្យរឿងនេះជាមួយអ្នក។
eligibility-todo-health-cannot_work = សូមនិយាយជាមួយបុគ្គលិករបស់យើង។ អ្នកមិនចាំបាច់ប្រាប់ថាអ្នកមានជំងឺអ្វីទេ។
eligibility-reason-health-date_missing = យើងមិនដឹងថ្ងៃដែលអ្នកពិនិត្យសុខភាពទេ។ ការពិនិត្យចាស់ មិនរាប់បញ្ចូលទេ។
eligibility-todo-health-date_missing = សូមរកថ្ងៃនៅលើលិខិតបញ្ជាក់សុខភាពរបស់អ្នក ហើយនិយាយជាមួយបុគ្គលិករបស់យើង។
eligibility-reason-health-after_application = ថ្ងៃពិនិត្យសុខភាពរបស់អ្នកមកក្រោយថ្ងៃដាក់ពាក្យ។
eligibility-todo-health-after_application = សូមមើលថ្ងៃទាំងពីរម្តងទៀត ហើយនិយាយជាមួយបុគ្គលិករបស់យើង។
eligibility-reason-health-too_old_abroad = ការពិនិត្យសុខភាពរបស់អ្នកចាស់ពេក។ បើមកពីបរទេស កំណត់គឺ 3 ខែមុនថ្ងៃដាក់ពាក្យ។
eligibility-todo-health-too_old_abroad = សូមនិយាយជាមួយបុគ្គលិករបស់យើង។ អ្នកប្រហែលជាត្រូវពិនិត្យសុខភាពថ្មី។
eligibility-reason-health-too_old_in_japan = ការពិនិត្យសុខភាពរបស់អ្នកចាស់ពេក។ បើនៅជប៉ុន កំណត់គឺ 12 ខែមុនថ្ងៃដាក់ពាក្យ។
eligibility-todo-health-too_old_in_japan = សូមនិយាយជាមួយបុគ្គលិករបស់យើង។ អ្នកប្រហែលជាត្រូវពិនិត្យសុខភាពថ្មី។
eligibility-reason-health-can_work_missing = យើងមិនដឹងថា តើគ្រូពេទ្យបាននិយាយថាអ្នកអាចធ្វើការបានឬទេ។
eligibility-todo-health-can_work_missing = សូមមើលលិខិតបញ្ជាក់សុខភាពរបស់អ្នក ឬសួរគ្រូពេទ្យ។
eligibility-reason-health-extension = ដើម្បីបន្តរយៈពេលស្នាក់នៅ អ្នកមិនចាំបាច់ដាក់លិខិតបញ្ជាក់សុខភាព (健康診断個人票) ទេ។

## Skill

eligibility-reason-skill-test_passed = តាមចម្លើយរបស់អ្នក អ្នកបានជាប់តេស្តសមត្ថភាពជំនាញ។
# The training counts, so that no skill test is needed.
eligibility-reason-skill-trained = ការបណ្តុះបណ្តាលអ្នកហាត់ការបច្ចេកទេសរបស់អ្នក ត្រូវបានរាប់ជំនួសតេស្តសមត្ថភាពជំនាញ។
eligibility-reason-skill-match_missing = ការហាត់ការរបស់អ្នក អាចត្រូវបានរាប់ជំនួសតេស្ត បើវាជាការងារប្រភេទដូចគ្នា។
eligibility-todo-skill-match_missing = សូមបង្ហាញឯកសារហាត់ការរបស់អ្នកដល់បុគ្គលិករបស់យើង ដើម្បីឱ្យពួកគេប្រៀបធៀបការងារ។
eligibility-reason-skill-perhaps_trained = ការហាត់ការរបស់អ្នក អាចត្រូវបានរាប់ជំនួសតេស្ត។ យើងមិនទាន់ដឹងថា វាយូរគ្រប់គ្រាន់ ហើយបានបញ្ចប់ដោយល្អឬទេ។
eligibility-todo-skill-perhaps_trained = សូមបង្ហាញលិខិតបញ្ជាក់ការបញ្ចប់ (修了証明書) ឬកំណត់ត្រាវាយតម្លៃ (評価調書) ដល់បុគ្គលិករបស់យើង បើអ្នកមាន។
eligibility-reason-skill-test_missing = យើងមិនដឹងថា តើអ្នកបានជាប់តេស្តសមត្ថភាពជំនាញហើយឬនៅ។
eligibility-todo-skill-test_missing = សូមរកលទ្ធផលតេស្តរបស់អ្នក ឬសួរអង្គភាពដែលបានរៀបចំតេស្ត។
eligibility-reason-skill-training_missing = អ្នកមិនទាន់ជាប់តេស្តសមត្ថភាពជំនាញទេ។ យើងមិនដឹងថា តើអ្នកធ្លាប់ជាអ្នកហាត់ការបច្ចេកទេសឬទេ។
eligibility-todo-skill-training_missing = សូមប្រាប់យើងអំពីការហាត់ការរបស់អ្នកនៅជប៉ុន ឬប្រឡងតេស្តសមត្ថភាពជំនាញនៃវិស័យរបស់អ្នក។
eligibility-reason-skill-training_does_not_match = ការហាត់ការរបស់អ្នកជាការងារប្រភេទផ្សេង។ អ្នកត្រូវជាប់តេស្តសមត្ថភាពជំនាញនៃវិស័យនេះ។
eligibility-todo-skill-training_does_not_match = សូមប្រឡងតេស្តសមត្ថភាពជំនាញនៃវិស័យនេះ ឬមើលវិស័យដែលត្រូវនឹងការហាត់ការរបស់អ្នក។
eligibility-reason-skill-no_test = អ្នកត្រូវជាប់តេស្តសមត្ថភាពជំនាញនៃវិស័យរបស់អ្នក។
eligibility-todo-skill-no_test = សូមសួរបុគ្គលិករបស់យើង ថាអ្នកអាចប្រឡងតេស្តសមត្ថភាពជំនាញនៅទីណា និងពេលណា។
eligibility-reason-skill-proved_before = អ្នកបានបង្ហាញភស្តុតាងជំនាញ សម្រាប់ការអនុញ្ញាតលើកដំបូងរបស់អ្នកហើយ។ ដើម្បីបន្តរយៈពេលស្នាក់នៅ អ្នកមិនចាំបាច់បង្ហាញម្តងទៀតទេ។
eligibility-reason-skill-exempt_care_school = អ្នកបានរៀនចប់សាលាសម្រាប់អ្នកថែទាំនៅជប៉ុន។ អ្នកមិនត្រូវការតេស្តទេ។
eligibility-reason-skill-exempt_epa_candidate = ពេលដែលអ្នកជាបេក្ខជនថែទាំ EPA និងពិន្ទុរបស់អ្នកក្នុងការប្រឡងជាតិ ត្រូវបានរាប់។ អ្នកមិនត្រូវការតេស្តទេ។
eligibility-reason-skill-ssw2_passed = អ្នកបានជាប់តេស្តសម្រាប់ពលករជំនាញ កម្រិត2។ អ្នកមានបទពិសោធន៍ការងារដែលវិស័យរបស់អ្នកតម្រូវ។
eligibility-reason-skill-ssw2_test_missing = យើងមិនដឹងថា តើអ្នកបានជាប់តេស្តសម្រាប់ពលករជំនាញ កម្រិត2 ហើយឬនៅ។
eligibility-todo-skill-ssw2_test_missing = សូមរកលទ្ធផលតេស្តរបស់អ្នក ឬសួរអង្គភាពដែលបានរៀបចំតេស្ត។
eligibility-reason-skill-no_ssw2_test = អ្នកត្រូវជាប់តេស្តសម្រាប់ពលករជំនាញ កម្រិត2។ ការហាត់ការមិនរាប់ជំនួសតេស្តនេះទេ។
eligibility-todo-skill-no_ssw2_test = សូមសួរបុគ្គលិករបស់យើង ថាអ្នកអាចប្រឡងតេស្តសម្រាប់ពលករជំនាញ កម្រិត2 នៅទីណា និងពេលណា។
eligibility-reason-skill-experience_missing = យើងមិនដឹងថា តើអ្នកមានបទពិសោធន៍ការងារដែលវិស័យរបស់អ្នកតម្រូវឬទេ។
eligibility-todo-skill-experience_missing = សូមសួរក្រុមហ៊ុនដែលអ្នកធ្វើការ ថាអ្នកបានធ្វើការក្នុងវិស័យនេះយូរប៉ុណ្ណា ហើយបានដឹកនាំអ្នកធ្វើការផ្សេងយូរប៉ុណ្ណា។
eligibility-reason-skill-no_experience = សម្រាប់ពលករជំនាញ កម្រិត2 អ្នកត្រូវការបទពិសោធន៍ការងារដែលវិស័យរបស់អ្នកតម្រូវ។ បុគ្គលិករបស់យើងត្រូវមើលការងារដែលអ្នកបានធ្វើ។
eligibility-todo-skill-no_experience = សូមនិយាយជាមួយបុគ្គលិករបស់យើងអំពីការងារដែលអ្នកបានធ្វើ។

## Japanese language

eligibility-reason-japanese-test_passed = តេស្តភាសាជប៉ុនរបស់អ្នកគ្រប់គ្រាន់សម្រាប់ការងាររបស់អ្នក។
eligibility-reason-japanese-trained = ការបណ្តុះបណ្តាលអ្នកហាត់ការបច្ចេកទេសរបស់អ្នក ត្រូវបានរាប់ជំនួសតេស្តភាសាជប៉ុន។
eligibility-reason-japanese-perhaps_trained = ការហាត់ការរបស់អ្នក អាចត្រូវបានរាប់ជំនួសតេស្តភាសាជប៉ុន។ យើងមិនទាន់ដឹងថា វាយូរគ្រប់គ្រាន់ ហើយបានបញ្ចប់ដោយល្អឬទេ។
eligibility-todo-japanese-perhaps_trained = សូមបង្ហាញឯកសារហាត់ការរបស់អ្នកដល់បុគ្គលិករបស់យើង ឬប្រឡង JFT-Basic ឬ JLPT N4។
eligibility-reason-japanese-test_missing = យើងមិនដឹងថាអ្នកបានជាប់តេស្តភាសាជប៉ុនមួយណាទេ។
eligibility-todo-japanese-test_missing = សូមរកលទ្ធផលតេស្តភាសាជប៉ុនរបស់អ្នក។
eligibility-reason-japanese-training_missing = ការហាត់ការនៅជប៉ុនអាចរាប់ជំនួសតេស្តភាសាជប៉ុន។ យើងមិនដឹងថា តើអ្នកធ្លាប់ជាអ្នកហាត់ការបច្ចេកទេសឬទេ។
eligibility-todo-japanese-training_missing = សូមប្រាប់យើងអំពីការហាត់ការរបស់អ្នកនៅជប៉ុន ឬប្រឡងតេស្តភាសាជប៉ុនដែលអ្នកត្រូវការសម្រាប់ការងារនេះ។
eligibility-reason-japanese-no_test = អ្នកត្រូវជាប់តេស្តភាសាជប៉ុន៖ JFT-Basic ឬ JLPT N4 ឬខ្ពស់ជាងនេះ។
eligibility-todo-japanese-no_test = សូមរៀនភាសាជប៉ុនដោយមានជំនួយពីយើង ហើយប្រឡង JFT-Basic ឬ JLPT N4។
eligibility-reason-japanese-role_no_test = អ្នកត្រូវជាប់តេស្តភាសាជប៉ុនសម្រាប់ការងារនេះ។ JLPT N3 ឬខ្ពស់ជាងនេះ គួរតែគ្រប់គ្រាន់។
eligibility-todo-japanese-role_no_test = សូមរៀនភាសាជប៉ុនដោយមានជំនួយពីយើង។ សួរបុគ្គលិករបស់យើង ថាឥឡូវនេះអ្នកត្រូវការកម្រិតណាសម្រាប់ការងារនេះ។
eligibility-reason-japanese-role_missing = កម្រិតភាសាជប៉ុនដែលអ្នកត្រូវការ អាស្រ័យលើការងារ។ យើងមិនទាន់ដឹងការងាររបស់អ្នកទេ។
eligibility-todo-japanese-role_missing = សូមសួរក្រុមហ៊ុនដែលទទួលអ្នកឱ្យធ្វើការ ថាអ្នកនឹងធ្វើការងារអ្វី។
eligibility-reason-japanese-n3_passed = អ្នកមាន JLPT N3 ឬខ្ពស់ជាងនេះ។ អ្នកត្រូវការកម្រិតនេះសម្រាប់ការងារនេះ។
eligibility-reason-japanese-role_below_n3_needs_staff = ពេលយើងមើលចុងក្រោយ ការងារនេះត្រូវការ JLPT N3 ប៉ុន្តែវិធាននេះកំពុងត្រូវបានកែ។ បុគ្គលិករបស់យើងត្រូវពិនិត្យវា។
eligibility-todo-japanese-role_below_n3_needs_staff = សូមនិយាយជាមួយបុគ្គលិករបស់យើងមុនពេលអ្នកដាក់ពាក្យ។ JLPT N3 ឬខ្ពស់ជាងនេះ គួរតែគ្រប់គ្រាន់។
eligibility-reason-japanese-role_below_n3_not_met = អ្នកត្រូវការ JLPT N3 ឬខ្ពស់ជាងនេះ សម្រាប់ការងារនេះ។
eligibility-todo-japanese-role_below_n3_not_met = សូមប្រឡង JLPT N3 ឬមើលការងារផ្សេងក្នុងវិស័យនេះ។
eligibility-reason-japanese-field_missing = កម្រិតភាសាជប៉ុនដែលអ្នកត្រូវការ អាស្រ័យលើវិស័យ។ យើងមិនទាន់ដឹងវិស័យរបស់អ្នកទេ។
eligibility-todo-japanese-field_missing = សូមជ្រើសរើសវិស័យមួយ ឬនិយាយជាមួយបុគ្គលិករបស់យើងអំពីរឿងនេះ។
eligibility-reason-japanese-own_test_passed = អ្នកមានកម្រិតភាសាជប៉ុនទូទៅ ហើយអ្នកបានជាប់តេស្តភាសាជប៉ុនសម្រាប់ការថែទាំ។
eligibility-reason-japanese-own_test_trained = អ្នកមានកម្រិតភាសាជប៉ុនទូទៅ។ ការហាត់ការថែទាំរបស់អ្នក ត្រូវបានរាប់ជំនួសតេស្តភាសាជប៉ុនសម្រាប់ការថែទាំ។
eligibility-reason-japanese-own_test_match_missing = ការហាត់ការរបស់អ្នក អាចត្រូវបានរាប់ជំនួសតេស្តភាសាជប៉ុនសម្រាប់ការថែទាំ បើវាជាការងារថែទាំ។
eligibility-todo-japanese-own_test_match_missing = សូមបង្ហាញឯកសារហាត់ការរបស់អ្នកដល់បុគ្គលិករបស់យើង។
eligibility-reason-japanese-own_test_perhaps_trained = ការហាត់ការរបស់អ្នក អាចត្រូវបានរាប់ជំនួសតេស្តភាសាជប៉ុនសម្រាប់ការថែទាំ។ យើងមិនទាន់ដឹងថា វាយូរគ្រប់គ្រាន់ ហើយបានបញ្ចប់ដោយល្អឬទេ។
eligibility-todo-japanese-own_test_perhaps_trained = សូមបង្ហាញឯកសារហាត់ការរបស់អ្នកដល់បុគ្គលិករបស់យើង ឬប្រឡងតេស្តភាសាជប៉ុនសម្រាប់ការថែទាំ (介護日本語評価試験)។
eligibility-reason-japanese-own_test_missing = សម្រាប់ការងារថែទាំ អ្នកក៏ត្រូវការតេស្តភាសាជប៉ុនសម្រាប់ការថែទាំដែរ។ យើងមិនដឹងថា តើអ្នកបានជាប់តេស្តនេះហើយឬនៅ។
eligibility-todo-japanese-own_test_missing = សូមរកលទ្ធផលតេស្តភាសាជប៉ុនសម្រាប់ការថែទាំ (介護日本語評価試験) របស់អ្នក។
eligibility-reason-japanese-no_own_test = សម្រាប់ការងារថែទាំ អ្នកត្រូវជាប់តេស្តភាសាជប៉ុនសម្រាប់ការថែទាំ និងតេស្តភាសាជប៉ុនទូទៅ។
eligibility-todo-japanese-no_own_test = សូមប្រឡងតេស្តភាសាជប៉ុនសម្រាប់ការថែទាំ (介護日本語評価試験)។ បើអ្នកមិនទាន់ជាប់តេស្តទូទៅ សូមប្រឡងវាដែរ។
eligibility-reason-japanese-ssw2_no_test = ក្នុងវិស័យនេះ អ្នកមិនត្រូវការតេស្តភាសាជប៉ុនសម្រាប់ពលករជំនាញ កម្រិត2 ទេ។
eligibility-reason-japanese-below_n3_not_met = ក្នុងវិស័យនេះ អ្នកត្រូវការ JLPT N3 ឬខ្ពស់ជាងនេះ សម្រាប់ពលករជំនាញ កម្រិត2។
eligibility-todo-japanese-below_n3_not_met = សូមរៀនភាសាជប៉ុនដោយមានជំនួយពីយើង ហើយប្រឡង JLPT N3។
eligibility-reason-japanese-below_n3_needs_staff = ក្នុងវិស័យនេះ អ្នកប្រហែលជាត្រូវការ JLPT N3 សម្រាប់ពលករជំនាញ កម្រិត2។ បុគ្គលិករបស់យើងត្រូវពិនិត្យវា។
eligibility-todo-japanese-below_n3_needs_staff = សូមនិយាយជាមួយបុគ្គលិករបស់យើងមុនពេលអ្នកដាក់ពាក្យ។ JLPT N3 ឬខ្ពស់ជាងនេះ គួរតែគ្រប់គ្រាន់។
eligibility-reason-japanese-proved_before = អ្នកបានបង្ហាញភស្តុតាងភាសាជប៉ុន សម្រាប់ការអនុញ្ញាតលើកដំបូងរបស់អ្នកហើយ។ ដើម្បីបន្តរយៈពេលស្នាក់នៅ អ្នកមិនចាំបាច់បង្ហាញម្តងទៀតទេ។
eligibility-reason-japanese-exempt_care_school = អ្នកបានរៀនចប់សាលាសម្រាប់អ្នកថែទាំនៅជប៉ុន។ អ្នកមិនត្រូវការតេស្តទេ។
eligibility-reason-japanese-exempt_epa_candidate = ពេលដែលអ្នកជាបេក្ខជនថែទាំ EPA និងពិន្ទុរបស់អ្នកក្នុងការប្រឡងជាតិ ត្រូវបានរាប់។ អ្នកមិនត្រូវការតេស្តទេ។

## Nationality and passport

eligibility-reason-return_cooperation-memorandum = ជប៉ុនមានកិច្ចព្រមព្រៀងអំពីការងារនេះជាមួយប្រទេសរបស់អ្នក។
eligibility-reason-return_cooperation-in_statistics = មនុស្សពីប្រទេសរបស់អ្នកកំពុងធ្វើការនៅជប៉ុនដោយស្ថានភាពស្នាក់នៅនេះ។
eligibility-reason-return_cooperation-nationality_missing = យើងមិនដឹងសញ្ជាតិរបស់អ្នកទេ។
eligibility-todo-return_cooperation-nationality_missing = សូមប្រាប់យើងសញ្ជាតិដែលសរសេរក្នុងលិខិតឆ្លងដែនរបស់អ្នក។
eligibility-reason-return_cooperation-stateless = អ្នកគ្មានសញ្ជាតិ។ បុគ្គលិករបស់យើងត្រូវពិនិត្យរឿងនេះជាមួយអ្នក។
eligibility-todo-return_cooperation-stateless = សូមនិយាយជាមួយបុគ្គលិករបស់យើង ហើយយកឯកសារដែលអ្នកមានមកជាមួយ។
eligibility-reason-return_cooperation-no_passport = តាមចម្លើយរបស់អ្នក អ្នកគ្មានលិខិតឆ្លងដែនទេ។ បុគ្គលិករបស់យើងត្រូវពិនិត្យឯកសាររបស់អ្នក។
eligibility-todo-return_cooperation-no_passport = សូមនិយាយជាមួយបុគ្គលិករបស់យើង មុនពេលអ្នកសួរអ្នកផ្សេង។
eligibility-reason-return_cooperation-excluded_country = តាមដែលយើងដឹង ឥឡូវនេះជប៉ុនមិនទទួលពាក្យពីមនុស្សនៃប្រទេសរបស់អ្នកទេ។
eligibility-todo-return_cooperation-excluded_country = សូមនិយាយជាមួយបុគ្គលិករបស់យើងអំពីវិធីផ្សេង។
eligibility-reason-return_cooperation-country_not_recorded = យើងគ្មានព័ត៌មានដែលបានបញ្ជាក់អំពីប្រទេសរបស់អ្នកទេ។ បុគ្គលិករបស់យើងត្រូវពិនិត្យវា។
eligibility-todo-return_cooperation-country_not_recorded = សូមនិយាយជាមួយបុគ្គលិករបស់យើងមុនពេលអ្នកដាក់ពាក្យ។

## Total stay

eligibility-reason-total_stay-ssw2 = កំណត់ 5 ឆ្នាំមានតែសម្រាប់ពលករជំនាញ កម្រិត1 ប៉ុណ្ណោះ។
eligibility-reason-total_stay-no_stay_yet = តាមចម្លើយរបស់អ្នក អ្នកមិនទាន់បានប្រើពេលណាមួយក្នុង 5 ឆ្នាំនេះទេ។
eligibility-reason-total_stay-time_left = តាមចម្លើយរបស់អ្នក ថ្ងៃចុងក្រោយនៃ 5 ឆ្នាំរបស់អ្នកគឺ { $last_day }។
eligibility-reason-total_stay-periods_missing = យើងមិនដឹងការស្នាក់នៅពីមុនរបស់អ្នកជាពលករជំនាញ កម្រិត1 ទេ។
eligibility-todo-total_stay-periods_missing = សូមមើលកាតស្នាក់នៅ (在留カード) របស់អ្នក ហើយបញ្ចូលកាលបរិច្ឆេទ។ ឬសុំកំណត់ត្រាចូល និងចេញប្រទេសរបស់អ្នក ពីទីភ្នាក់ងារសេវាកម្មអន្តោប្រវេសន៍ជប៉ុន (出入国在留管理庁)។
eligibility-reason-total_stay-no_period_told = អ្នកចង់បន្តរយៈពេលស្នាក់នៅ ប៉ុន្តែអ្នកមិនទាន់បានប្រាប់យើងអំពីការស្នាក់នៅណាមួយជាពលករជំនាញ កម្រិត1 ទេ។
eligibility-todo-total_stay-no_period_told = សូមមើលកាតស្នាក់នៅ (在留カード) របស់អ្នក ហើយបញ្ចូលកាលបរិច្ឆេទ។
eligibility-reason-total_stay-leave = ការឈប់សម្រាកដោយសារសម្រាលកូន មើលថែកូន ជំងឺ ឬរបួស ជួនកាលមិនរាប់ក្នុង 5 ឆ្នាំទេ។ បុគ្គលិករបស់យើងត្រូវពិនិត្យវា។
eligibility-todo-total_stay-leave = សូមបង្ហាញឯកសារអំពីការឈប់សម្រាករបស់អ្នកដល់បុគ្គលិករបស់យើង។
# $last_day (String) a day; it comes before the day of the application
eligibility-reason-total_stay-over = តាមចម្លើយរបស់អ្នក ថ្ងៃចុងក្រោយនៃ 5 ឆ្នាំរបស់អ្នកគឺ { $last_day } ដែលមកមុនថ្ងៃដាក់ពាក្យ។
eligibility-todo-total_stay-over = សូមនិយាយជាមួយបុគ្គលិករបស់យើងអំពីអ្វីដែលអាចធ្វើបានឥឡូវនេះ ឧទាហរណ៍ពលករជំនាញ កម្រិត2។
eligibility-reason-total_stay-over_score_missing = តាមចម្លើយរបស់អ្នក ថ្ងៃចុងក្រោយនៃ 5 ឆ្នាំរបស់អ្នកគឺ { $last_day } ដែលមកមុនថ្ងៃដាក់ពាក្យ។ ឆ្នាំទី 6 ជួនកាលអាចបាន។
eligibility-todo-total_stay-over_score_missing = សូមរកលទ្ធផលតេស្តពលករជំនាញ កម្រិត2 របស់អ្នក ឬបើធ្វើការថែទាំ លទ្ធផលនៃការប្រឡងជាតិ (介護福祉士国家試験)។ បង្ហាញវាដល់យើង។
eligibility-reason-total_stay-over_score_80 = តាមចម្លើយរបស់អ្នក ថ្ងៃចុងក្រោយនៃ 5 ឆ្នាំរបស់អ្នកគឺ { $last_day } ដែលមកមុនថ្ងៃដាក់ពាក្យ។ លទ្ធផលតេស្តរបស់អ្នកអាចអនុញ្ញាតឆ្នាំទី 6។
eligibility-todo-total_stay-over_score_80 = សូមបង្ហាញលទ្ធផលតេស្តរបស់អ្នកដល់បុគ្គលិករបស់យើងឆាប់ៗ។
eligibility-reason-total_stay-over_no_exam = តាមចម្លើយរបស់អ្នក ថ្ងៃចុងក្រោយនៃ 5 ឆ្នាំរបស់អ្នកគឺ { $last_day } ដែលមកមុនថ្ងៃដាក់ពាក្យ។ យើងមិនស្គាល់ការប្រឡងណាសម្រាប់ឆ្នាំទី 6 ក្នុងវិស័យរបស់អ្នកទេ។ បុគ្គលិករបស់យើងត្រូវពិនិត្យវា។
eligibility-todo-total_stay-over_no_exam = សូមនិយាយជាមួយបុគ្គលិករបស់យើងឆាប់ៗ អំពីអ្វីដែលអាចធ្វើបានឥឡូវនេះ។
eligibility-reason-total_stay-over_field_missing = តាមចម្លើយរបស់អ្នក ថ្ងៃចុងក្រោយនៃ 5 ឆ្នាំរបស់អ្នកគឺ { $last_day } ដែលមកមុនថ្ងៃដាក់ពាក្យ។ ឆ្នាំទី 6 អាចបានក្នុងវិស័យខ្លះ។ យើងមិនដឹងវិស័យរបស់អ្នកទេ។
eligibility-todo-total_stay-over_field_missing = សូមប្រាប់យើងវិស័យរបស់អ្នក ហើយនិយាយជាមួយបុគ្គលិករបស់យើង។
eligibility-reason-total_stay-under_12_months = តាមចម្លើយរបស់អ្នក ថ្ងៃចុងក្រោយនៃ 5 ឆ្នាំរបស់អ្នកគឺ { $last_day }។ ពីថ្ងៃដាក់ពាក្យដល់ថ្ងៃនោះ មិនដល់ 12 ខែទេ។
eligibility-todo-total_stay-under_12_months = សូមនិយាយជាមួយបុគ្គលិករបស់យើងឥឡូវនេះ អំពីគម្រោងរបស់អ្នក ឧទាហរណ៍ពលករជំនាញ កម្រិត2។
eligibility-reason-total_stay-driver_preparing = មិនច្បាស់ថា ពេលសម្រាប់យកប័ណ្ណបើកបរ (特定活動55号) រាប់ក្នុង 5 ឆ្នាំឬទេ។ លទ្ធផលរបស់អ្នកអាស្រ័យលើរឿងនេះ។ បុគ្គលិករបស់យើងត្រូវពិនិត្យវា។
eligibility-todo-total_stay-driver_preparing = សូមបង្ហាញកាតស្នាក់នៅ (在留カード) របស់អ្នក ដែលមានកាលបរិច្ឆេទទាំងអស់ ដល់បុគ្គលិករបស់យើង។
eligibility-reason-total_stay-driver_preparing_long = តាមដែលយើងដឹង ពេលសម្រាប់យកប័ណ្ណបើកបរ (特定活動55号) មានយ៉ាងយូរ 1 ឆ្នាំ ហើយបន្តមិនបានទេ។ ពេលរបស់អ្នកយូរជាងនេះ។ បុគ្គលិករបស់យើងត្រូវពិនិត្យវា។
eligibility-todo-total_stay-driver_preparing_long = សូមនិយាយជាមួយបុគ្គលិករបស់យើងឆាប់ៗ ហើយបង្ហាញកាតស្នាក់នៅ (在留カード) របស់អ្នក ដល់ពួកគេ។

## Deposits and penalties

eligibility-reason-deposit_penalty-nothing_held = តាមចម្លើយរបស់អ្នក គ្មាននរណាយកប្រាក់កក់ពីអ្នក ឬសាច់ញាតិរបស់អ្នកទេ។ គ្មាននរណាឱ្យអ្នកសន្យាបង់ប្រាក់ពិន័យ ហើយគ្មាននរណាយកប្រាក់ ឬរបស់របររបស់អ្នកទុកទេ។ គ្មាននរណាមានគម្រោងធ្វើដូច្នេះទេ។
eligibility-reason-deposit_penalty-held = ហាមយកប្រាក់កក់ពីអ្នក ហាមបង្ខំអ្នកឱ្យសន្យាបង់ប្រាក់ពិន័យ ហើយហាមយកប្រាក់ ឬរបស់របររបស់អ្នកទុក។ នេះមិនមែនជាកំហុសរបស់អ្នកទេ។
eligibility-todo-deposit_penalty-held = អ្នកអាចសុំជំនួយពីបុគ្គលិករបស់យើង។ ពួកគេទទួលចម្លើយរបស់អ្នកតែពេលអ្នកចុច “{ result-send }” ប៉ុណ្ណោះ។
# On paper nobody can tap.
eligibility-paper-deposit_penalty-held = សូមបង្ហាញក្រដាសនេះដល់បុគ្គលិកជំនួយរបស់យើង ឬសរសេរមកយើងក្នុង Bot។ យើងអាចជួយអ្នក។
eligibility-reason-deposit_penalty-answer_missing = យើងមិនទាន់ដឹងអ្វីៗទាំងអស់អំពីប្រាក់កក់ និងប្រាក់ពិន័យទេ។
eligibility-todo-deposit_penalty-answer_missing = សូមអានកិច្ចសន្យារបស់អ្នកម្តងទៀត ហើយសួរបុគ្គលិករបស់យើង បើអ្នកមិនប្រាកដ។

## Costs

eligibility-reason-cost_agreement-nothing_paid = អ្នកមិនបានបង់ប្រាក់ទៅនរណាសម្រាប់ការងារនេះទេ ហើយអ្នកនឹងមិនត្រូវបង់ទេ។
eligibility-reason-cost_agreement-agreed = អ្នកបានទទួលបញ្ជីថ្លៃចំណាយ ហើយបានយល់ព្រមលើវា។ ប្រទេសរបស់អ្នកអនុញ្ញាតថ្លៃចំណាយទាំងនេះ។
eligibility-reason-cost_agreement-paid_missing = យើងមិនដឹងថា តើអ្នកបានបង់ប្រាក់ទៅនរណាម្នាក់សម្រាប់ការងារនេះឬទេ។
eligibility-todo-cost_agreement-paid_missing = សូមគិត៖ តើអ្នក ឬគ្រួសាររបស់អ្នកបានបង់ប្រាក់ទៅមេខ្យល់ ភ្នាក់ងារ ឬសាលាឬទេ?
eligibility-reason-cost_agreement-not_agreed = អ្នកបានបង់ថ្លៃដែលអ្នកមិនបានយល់ព្រម។ ហាមគេយកថ្លៃបែបនេះពីអ្នក។ នេះមិនមែនជាកំហុសរបស់អ្នកទេ។
eligibility-todo-cost_agreement-not_agreed = សូមនិយាយជាមួយបុគ្គលិករបស់យើង ហើយយកបង្កាន់ដៃទាំងអស់ដែលអ្នកមានមកជាមួយ។
eligibility-reason-cost_agreement-not_legal = អ្នកបានបង់ថ្លៃដែលប្រទេសរបស់អ្នកមិនអនុញ្ញាតឱ្យគេយក។ នេះមិនមែនជាកំហុសរបស់អ្នកទេ។
eligibility-todo-cost_agreement-not_legal = សូមនិយាយជាមួយបុគ្គលិករបស់យើង ហើយយកបង្កាន់ដៃទាំងអស់ដែលអ្នកមានមកជាមួយ។
eligibility-reason-cost_agreement-not_all_known = អ្នកបានបង់ប្រាក់សម្រាប់ការងារនេះ។ បុគ្គលិករបស់យើងត្រូវពិនិត្យថ្លៃទាំងនេះជាមួយអ្នក។
eligibility-todo-cost_agreement-not_all_known = សូមសុំបញ្ជីថ្លៃទាំងអស់ជាភាសារបស់អ្នក ហើយបង្ហាញវាដល់បុគ្គលិករបស់យើង។

## Steps in the home country

eligibility-reason-home_country_procedure-done = អ្នកបានបញ្ចប់ជំហាននៅប្រទេសរបស់អ្នកហើយ។
eligibility-reason-home_country_procedure-not_required = តាមដែលយើងដឹង ប្រទេសរបស់អ្នកមិនតម្រូវជំហានណាសម្រាប់ការដាក់ពាក្យនេះទេ។
eligibility-reason-home_country_procedure-nationality_missing = យើងមិនដឹងសញ្ជាតិរបស់អ្នកទេ។ ដូច្នេះ យើងមិនដឹងជំហាននៃប្រទេសរបស់អ្នកទេ។
eligibility-todo-home_country_procedure-nationality_missing = សូមប្រាប់យើងសញ្ជាតិដែលសរសេរក្នុងលិខិតឆ្លងដែនរបស់អ្នក។
eligibility-reason-home_country_procedure-done_missing = ប្រទេសរបស់អ្នកតម្រូវជំហានមុនការងារនេះ។ យើងមិនដឹងថា តើអ្នកបានបញ្ចប់វាហើយឬនៅ។
eligibility-todo-home_country_procedure-done_missing = សូមសួរស្ថាប័នបញ្ជូនពលករ ឬស្ថានទូតរបស់អ្នក ថាតើអ្នកបានបញ្ចប់ជំហានទាំងអស់ហើយឬនៅ។
eligibility-reason-home_country_procedure-not_done = ប្រទេសរបស់អ្នកតម្រូវជំហានមុនការងារនេះ។ អ្នកមិនទាន់បានបញ្ចប់វាទេ។
eligibility-todo-home_country_procedure-not_done = សូមសួរស្ថាប័នបញ្ជូនពលករ ឬស្ថានទូតរបស់អ្នក ពីរបៀបបញ្ចប់ជំហានទាំងនោះ។
eligibility-reason-home_country_procedure-unclear = មិនច្បាស់ថា តើប្រទេសរបស់អ្នកតម្រូវជំហានក្នុងករណីរបស់អ្នកឬទេ។
eligibility-todo-home_country_procedure-unclear = សូមសុំឱ្យបុគ្គលិករបស់យើងបញ្ជាក់ជំហាននៃប្រទេសរបស់អ្នក។

## Passing on skills

eligibility-reason-skill_transfer-ssw1 = អ្នកត្រូវការវាសម្រាប់តែពលករជំនាញ កម្រិត2 ប៉ុណ្ណោះ។
eligibility-reason-skill_transfer-no_training = មានតែមនុស្សដែលធ្លាប់ជាសិក្ខាកាម ឬអ្នកហាត់ការបច្ចេកទេសនៅជប៉ុនប៉ុណ្ណោះ ដែលត្រូវការវា។
eligibility-reason-skill_transfer-will_transfer = អ្នកនឹងបង្រៀនជំនាញរបស់អ្នកនៅប្រទេសរបស់អ្នក។
eligibility-reason-skill_transfer-training_missing = យើងមិនដឹងថា តើអ្នកធ្លាប់ជាអ្នកហាត់ការបច្ចេកទេសឬទេ។
eligibility-todo-skill_transfer-training_missing = សូមប្រាប់យើងអំពីការហាត់ការរបស់អ្នកនៅជប៉ុន។
eligibility-reason-skill_transfer-will_missing = យើងមិនដឹងថា តើអ្នកនឹងបង្រៀនជំនាញរបស់អ្នកនៅប្រទេសរបស់អ្នកឬទេ។
eligibility-todo-skill_transfer-will_missing = សូមគិតអំពីរឿងនេះ។ សម្រាប់ការដាក់ពាក្យ ក្រុមហ៊ុនដែលទទួលអ្នកឱ្យធ្វើការ (受入れ機関) រៀបចំលិខិតប្រកាស (技能移転に係る申告書)។
eligibility-reason-skill_transfer-will_not_transfer = បើអ្នកធ្លាប់ជាអ្នកហាត់ការបច្ចេកទេស អ្នកត្រូវព្រមបង្រៀនជំនាញរបស់អ្នកនៅប្រទេសរបស់អ្នក។
eligibility-todo-skill_transfer-will_not_transfer = សូមនិយាយជាមួយបុគ្គលិករបស់យើង ថាតើលិខិតប្រកាសនេះមានន័យអ្វី។

## Rules of the field

eligibility-reason-field_standard-employer_proves = ក្រុមហ៊ុនដែលទទួលអ្នកឱ្យធ្វើការ បង្ហាញភស្តុតាងថា វិធាននៃវិស័យនេះត្រូវបានគោរព។ អ្នកមិនចាំបាច់ធ្វើអ្វីទេ។
eligibility-reason-field_standard-own_standards = អ្នកមានអ្វីដែលវិស័យនេះតម្រូវពីអ្នក។
eligibility-reason-field_standard-field_missing = យើងមិនទាន់ដឹងវិស័យរបស់អ្នកទេ។
eligibility-todo-field_standard-field_missing = សូមជ្រើសរើសវិស័យមួយ ឬនិយាយជាមួយបុគ្គលិករបស់យើងអំពីរឿងនេះ។
eligibility-reason-field_standard-not_open = គេបានសម្រេចថា វិស័យនេះនឹងបើក។ យើងមិនដឹងថ្ងៃដំបូងឱ្យប្រាកដទេ។
eligibility-todo-field_standard-not_open = សូមសួរបុគ្គលិករបស់យើងអំពីដំណឹងថ្មីនៃវិស័យនេះ ឬមើលវិស័យផ្សេង។
eligibility-reason-field_standard-no_ssw2 = តាមដែលយើងដឹង វិស័យនេះគ្មានពលករជំនាញ កម្រិត2 ទេ។
eligibility-todo-field_standard-no_ssw2 = សូមនិយាយជាមួយបុគ្គលិករបស់យើងអំពីពលករជំនាញ កម្រិត1 វិស័យផ្សេង ឬស្ថានភាពផ្សេង។
eligibility-reason-field_standard-suspended_not_met = តាមដែលយើងដឹង ការដាក់ពាក្យសុំលិខិតបញ្ជាក់សិទ្ធិស្នាក់នៅ (在留資格認定証明書) ត្រូវបានផ្អាកក្នុងវិស័យនេះ។ ឥឡូវនេះ គ្មានអ្នកថ្មីអាចមកពីបរទេសបានទេ។
eligibility-todo-field_standard-suspended_not_met = សូមសួរបុគ្គលិករបស់យើង ថាពេលណាវិស័យនេះបើកវិញ ឬប្រៀបធៀបវិស័យផ្សេង (“{ whatif-button }”)។
# On paper nobody can tap.
eligibility-paper-field_standard-suspended_not_met = សូមសួរបុគ្គលិករបស់យើង ថាពេលណាវិស័យនេះបើកវិញ ឬប្រៀបធៀបវិស័យផ្សេងក្នុង Bot។
eligibility-reason-field_standard-suspended_needs_staff = តាមដែលយើងដឹង ការដាក់ពាក្យខ្លះត្រូវបានផ្អាកក្នុងវិស័យនេះ។ ការដាក់ពាក្យថ្មីពីក្នុងប្រទេសជប៉ុនក៏ត្រូវបានដាក់កម្រិតដែរ។ បុគ្គលិករបស់យើងត្រូវពិនិត្យករណីរបស់អ្នក។
eligibility-todo-field_standard-suspended_needs_staff = សូមនិយាយជាមួយបុគ្គលិករបស់យើង មុនពេលអ្នកដាក់ពាក្យ ឬចាកចេញពីក្រុមហ៊ុនដែលអ្នកធ្វើការ។
eligibility-reason-field_standard-own_standard_missing = វិស័យនេះតម្រូវអ្វីមួយដែលអ្នកមិនទាន់មាន ឧទាហរណ៍ប័ណ្ណបើកបរជប៉ុន។
eligibility-todo-field_standard-own_standard_missing = សូមសួរក្រុមហ៊ុនដែលទទួលអ្នកឱ្យធ្វើការ ឬបុគ្គលិករបស់យើង ពីរបៀបយកវា។
eligibility-reason-field_standard-own_standard_later = អ្នកមិនទាន់មានប័ណ្ណបើកបរជប៉ុន (運転免許) ទេ។ តាមដែលយើងដឹង អ្នកអាចមកមុន ហើយយកវានៅជប៉ុន។ បុគ្គលិករបស់យើងត្រូវពិនិត្យវា។
eligibility-more-field_standard-own_standard_later = ដំបូង អ្នកមកជាមួយ “សកម្មភាពដែលបានកំណត់” លេខ 55 (特定活動55号)៖ យ៉ាងយូរ 6 ខែសម្រាប់ឡានដឹកទំនិញ យ៉ាងយូរ 1 ឆ្នាំសម្រាប់ឡានក្រុង និងតាក់ស៊ី។ អ្នកមិនអាចបន្តវាបានទេ។
eligibility-todo-field_standard-own_standard_later = សូមនិយាយជាមួយបុគ្គលិករបស់យើង និងក្រុមហ៊ុនដែលទទួលអ្នកឱ្យធ្វើការ អំពីវិធីនេះ មុនពេលអ្នកដាក់ពាក្យ។
eligibility-reason-field_standard-own_answer_missing = យើងមិនដឹងថា តើអ្នកមានអ្វីដែលវិស័យនេះតម្រូវពីអ្នកឬទេ។
eligibility-todo-field_standard-own_answer_missing = សូមសួរក្រុមហ៊ុនដែលទទួលអ្នកឱ្យធ្វើការ ថាអ្នកត្រូវការអ្វី។ បន្ទាប់មក មើលថាអ្នកមានវាឬទេ។

## What each question is about, for buttons and the summary (40 characters at most)

eligibility-short-status = ស្ថានភាព
eligibility-short-path = អ្វីដែលខ្ញុំចង់ធ្វើ
eligibility-short-field = វិស័យ
eligibility-short-transport_role = អ្វីដែលខ្ញុំបើក
eligibility-short-railway_role = ការងារផ្លូវដែក
eligibility-short-care_exemption = ការថែទាំ ដោយគ្មានតេស្ត
eligibility-short-is_adult = អាយុថ្ងៃនេះ
eligibility-short-birth_date = ថ្ងៃខែឆ្នាំកំណើត
eligibility-short-nationality = សញ្ជាតិ
eligibility-short-travel_document = ឯកសារធ្វើដំណើរ
eligibility-short-skill_test_passed = តេស្តសមត្ថភាពជំនាញ
eligibility-short-required_experience = បទពិសោធន៍ការងារសម្រាប់កម្រិត2
eligibility-short-japanese_test = តេស្តភាសាជប៉ុន
eligibility-short-care_japanese_test = តេស្តភាសាជប៉ុនថែទាំ
eligibility-short-training = ការហាត់ការបច្ចេកទេស
eligibility-short-training_months = ចំនួនខែនៃការហាត់ការ
eligibility-short-training_completed_well = បញ្ចប់ការហាត់ការដោយល្អ
eligibility-short-training_matches_field = ការងារហាត់ការ និងវិស័យនេះ
eligibility-short-will_transfer_skills = បង្រៀនជំនាញនៅប្រទេសខ្ញុំ
eligibility-short-health_check_done = ការពិនិត្យសុខភាព
eligibility-short-health_check_on = ថ្ងៃពិនិត្យសុខភាព
eligibility-short-health_can_work = គ្រូពេទ្យនិយាយថា
eligibility-short-ssw1_periods = ការស្នាក់នៅជប៉ុន
eligibility-short-ssw2_score_80 = 80 % ក្នុងតេស្តកម្រិត2
eligibility-short-care_exam_score_80 = 80 % ក្នុងការប្រឡងជាតិ
eligibility-short-deposit_taken = មានគេយកប្រាក់កក់
eligibility-short-penalty_contract = ការសន្យាបង់ប្រាក់ពិន័យ
eligibility-short-property_held = មានគេយករបស់ខ្ញុំទុក
eligibility-short-costs_paid = ប្រាក់ដែលបង់សម្រាប់ការងារ
eligibility-short-costs_itemised = បញ្ជីថ្លៃចំណាយ
eligibility-short-costs_agreed = បានយល់ព្រមលើថ្លៃចំណាយ
eligibility-short-costs_legal_at_home = ច្បាប់ប្រទេសខ្ញុំអំពីថ្លៃនេះ
eligibility-short-home_procedure_done = ជំហាននៅប្រទេសខ្ញុំ
eligibility-short-field_standards-driving_licence = ប័ណ្ណបើកបរជប៉ុន
eligibility-short-apply_on = ថ្ងៃដាក់ពាក្យ
eligibility-short-enter_on = ថ្ងៃមកដល់ជប៉ុន
eligibility-short-start_on = ថ្ងៃធ្វើការដំបូង
