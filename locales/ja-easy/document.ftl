## Papers

document-passport = パスポート（旅券）
document-health_certificate = 健康診断（けんこうしんだん）の 紙（かみ）（健康診断個人票）
document-examinee_declaration = 体（からだ）の ことを 自分（じぶん）で 書（か）いた 紙（かみ）（受診者の申告書）
document-skill_test_certificate = 技能試験（ぎのうしけん）に 合格（ごうかく）した 紙（かみ）（合格証明書）
document-care_school_certificate = 介護（かいご）の 学校（がっこう）を 卒業（そつぎょう）した 紙（かみ）（介護福祉士養成施設の卒業証明書）
document-epa_exam_result = 介護（かいご）の 国家試験（こっかしけん）の 結果（けっか）（介護福祉士国家試験の結果通知書）
document-training_completion = 技能実習（ぎのうじっしゅう）2号（ごう）を 終（お）わった 紙（かみ）（技能実習２号）
document-training_evaluation = 技能実習（ぎのうじっしゅう）の 会社（かいしゃ）が 書（か）いた 評価（ひょうか）（評価調書）
document-ssw2_test_certificate = 特定技能（とくていぎのう）2号（ごう）の 試験（しけん）に 合格（ごうかく）した 紙（かみ）（合格証明書）
document-supervisor_experience_proof = 仕事（しごと）の 経験（けいけん）を 証明（しょうめい）する 紙（かみ）（実務経験を証明する書類）
document-japanese_test_certificate = 日本語（にほんご）の 試験（しけん）に 合格（ごうかく）した 紙（かみ）（合格証明書）
document-residence_card = 在留（ざいりゅう）カード
document-entry_exit_record = 日本（にほん）に 入（はい）った 日（ひ）と 出（で）た 日の 記録（きろく）。入管（にゅうかん）（出入国在留管理庁）から もらいます（出入国記録）
document-care_exam_result = あなたの 介護（かいご）の 国家試験（こっかしけん）の 結果（けっか）（介護福祉士国家試験の結果通知書）
document-ssw2_test_result = あなたの 特定技能（とくていぎのう）2号（ごう）の 試験（しけん）の 結果（けっか）（特定技能２号の試験の結果通知書）
document-employment_contract = 雇用契約（こようけいやく）の 紙（かみ）（雇用契約書）
document-fee_statement = あなたの ことばで、お金（かね）を ぜんぶ 書（か）いた 紙（かみ）（費用の明細書）
# 本国の手続を終えたことを示す書類
document-home_country_paper = あなたの 国（くに）で する ことが 終（お）わった 紙（かみ）
document-skill_transfer_declaration = 自分（じぶん）の 国（くに）で 技能（ぎのう）を 教（おし）える ことを 書（か）いた 書類（しょるい）（技能移転に係る申告書）
document-field_standard_proof = 分野（ぶんや）の 決（き）まりに 合（あ）っている 紙（かみ）。たとえば 運転免許（うんてんめんきょ）
