## Offices that answer the telephone

hotline-police = 警察（けいさつ）（危（あぶ）ない とき）
hotline-ambulance_fire = 救急（きゅうきゅう）車（しゃ）と 火事（かじ）
hotline-police_not_urgent = 警察（けいさつ）：急（いそ）がない とき
hotline-coast_guard = 海（うみ）の 事故（じこ）：海上保安庁（かいほ）
hotline-ambulance_advice = 救急（きゅうきゅう）車（しゃ）を 呼（よ）ぶか まよう
hotline-immigration_information = 入管（にゅうかん）の 電話（でんわ）案内（あんない）
hotline-fresc = 外国人（がいこくじん）を 助（たす）ける FRESC
hotline-ssw_call_centre = 特定技能（とくていぎのう）の 電話（でんわ）
hotline-consultation_centres = 近（ちか）くの 相談（そうだん）センター
hotline-tokyo_navi = 東京（とうきょう）：いろいろな ことば
hotline-vietnam_embassy = ベトナム大使（たいし）館（かん）
hotline-indonesia_embassy = インドネシア大使（たいし）館（かん）
hotline-labour_standards = 労働（ろうどう）条件（じょうけん）ほっとライン
hotline-labour_foreign_mhlw = 働（はたら）く 外国人（がいこくじん）の 相談（そうだん）
hotline-fresc_labour = 東京（とうきょう）労働（ろうどう）局（きょく）：外国人（がいこくじん）
hotline-labour_bureau_corner = 労働（ろうどう）の 相談（そうだん）コーナー
hotline-labour_standards_office = 労働基準監督署（会社を しらべる）
hotline-harassment_room = 職場（しょくば）の いやがらせ
hotline-care_jicwels = 介護（かいご）の 人（ひと）：JICWELS
hotline-construction_fits = 建設（けんせつ）の 人（ひと）：FITS
hotline-human_rights = 人権（じんけん）、外（そと）国（くに）の ことば
hotline-human_rights_ja = 人権（じんけん）、日本語（にほんご）で
hotline-houterasu = 法律（ほうりつ）の こと：法（ほう）テラス
hotline-dv_plus = 家族（かぞく）が たたく（DV）
hotline-dv_navi = DV：近（ちか）くの 相談（そうだん）センター
hotline-sexual_violence = 性（せい）の 被害（ひがい）：近（ちか）くの センター
hotline-yorisoi = よりそい：何（なに）でも 相談（そうだん）
hotline-tell = TELL：なやみ、英語（えいご）で
# #いのちSOS, for people who think of killing themselves.
hotline-suicide_line_sos = 死（し）にたいと 思（おも）う（日本語（にほんご））
hotline-kokoro_line = 心（こころ）の 健康（けんこう）
hotline-medical_interpreting = ことばが わかる 医者（いしゃ）：AMDA
hotline-consumer = 買（か）い物（もの）の 問題（もんだい）（消費者）
hotline-my_number = マイナンバーの 電話（でんわ）
hotline-nenkin_dial = 年金（ねんきん）の 電話（でんわ）
# For tourists.
hotline-visitor_hotline = 旅行（りょこう）する 人（ひと）の 電話（でんわ）
hotline-disaster_message = 災害（さいがい）の 伝言（でんごん）ダイヤル
hotline-immigration_office = 近（ちか）くの 入管（にゅうかん）の まどぐち
hotline-hello_work = ハローワーク：仕事（しごと）さがし
hotline-city_hall = 市（し）・区（く）・町（ちょう）・村（むら）の 役所（やくしょ）
hotline-tax_office = 税務（ぜいむ）署（しょ）（税金）
hotline-pension_office = 年金事務所（ねんきんじむしょ）
hotline-embassy = 自分（じぶん）の 国（くに）の 大使（たいし）館（かん）
hotline-licence_centre = 運転（うんてん）免許（めんきょ）センター
