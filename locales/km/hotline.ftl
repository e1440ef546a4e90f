## Offices that answer the telephone

hotline-police = ប៉ូលិស (គ្រោះថ្នាក់)
hotline-ambulance_fire = រថយន្តសង្គ្រោះ និងអគ្គិភ័យ
hotline-police_not_urgent = ប៉ូលិស៖ មិនបន្ទាន់
hotline-coast_guard = បន្ទាន់លើសមុទ្រ៖ ឆ្មាំសមុទ្រ
hotline-ambulance_advice = តើត្រូវការរថយន្តសង្គ្រោះទេ?
hotline-immigration_information = មជ្ឈមណ្ឌលព័ត៌មានអន្តោប្រវេសន៍
hotline-fresc = ជំនួយជនបរទេស៖ FRESC
hotline-ssw_call_centre = មជ្ឈមណ្ឌលទូរសព្ទសម្រាប់ SSW
hotline-consultation_centres = មជ្ឈមណ្ឌលពិគ្រោះយោបល់ជិតអ្នក
hotline-tokyo_navi = តូក្យូ៖ ប្រឹក្សាជាច្រើនភាសា
hotline-vietnam_embassy = ស្ថានទូតវៀតណាម
hotline-indonesia_embassy = ស្ថានទូតឥណ្ឌូនេស៊ី
hotline-labour_standards = ខ្សែទូរសព្ទស្តង់ដារការងារ
hotline-labour_foreign_mhlw = ប្រឹក្សាសម្រាប់ពលករបរទេស
hotline-fresc_labour = ការិយាល័យការងារតូក្យូ៖ បរទេស
hotline-labour_bureau_corner = កន្លែងពិគ្រោះយោបល់រឿងការងារ
hotline-labour_standards_office = ការិយាល័យត្រួតពិនិត្យស្តង់ដារការងារ
hotline-harassment_room = ការបៀតបៀននៅកន្លែងធ្វើការ
hotline-care_jicwels = អ្នកថែទាំ៖ JICWELS
hotline-construction_fits = ពលករសំណង់៖ FITS
hotline-human_rights = សិទ្ធិមនុស្ស ភាសាបរទេស
hotline-human_rights_ja = សិទ្ធិមនុស្ស ភាសាជប៉ុន
hotline-houterasu = ព័ត៌មានច្បាប់៖ Houterasu
hotline-dv_plus = អំពើហិង្សាក្នុងគ្រួសារ
hotline-dv_navi = ហិង្សាក្នុងគ្រួសារ៖ មជ្ឈមណ្ឌលជិត
hotline-sexual_violence = ហិង្សាផ្លូវភេទ៖ មជ្ឈមណ្ឌលជិត
hotline-yorisoi = Yorisoi៖ គ្រប់ការព្រួយបារម្ភ
hotline-tell = TELL៖ ការព្រួយបារម្ភ អង់គ្លេស
# #いのちSOS, for people who think of killing themselves.
hotline-suicide_line_sos = គិតមិនចង់រស់៖ ភាសាជប៉ុន
hotline-kokoro_line = សុខភាពផ្លូវចិត្ត
hotline-medical_interpreting = គ្រូពេទ្យជាភាសាអ្នក៖ AMDA
hotline-consumer = ខ្សែទូរសព្ទអ្នកប្រើប្រាស់
hotline-my_number = ខ្សែទូរសព្ទ My Number
hotline-nenkin_dial = ខ្សែទូរសព្ទសោធន (nenkin)
# For tourists.
hotline-visitor_hotline = ខ្សែទូរសព្ទអ្នកទេសចរ
hotline-disaster_message = ទុកសារពេលមានគ្រោះមហន្តរាយ
hotline-immigration_office = ការិយាល័យអន្តោប្រវេសន៍តំបន់អ្នក
hotline-hello_work = Hello Work៖ រកការងារ
hotline-city_hall = សាលាក្រុង ខណ្ឌ ឬឃុំ
hotline-tax_office = ការិយាល័យពន្ធដារ
hotline-pension_office = ការិយាល័យសោធន
hotline-embassy = ស្ថានទូត ឬកុងស៊ុលរបស់អ្នក
hotline-licence_centre = មជ្ឈមណ្ឌលប័ណ្ណបើកបរ
