## Offices that answer the telephone

hotline-police = 警察（けいさつ）（あぶない とき）
hotline-ambulance_fire = 救急車（きゅうきゅうしゃ）と かじ
hotline-police_not_urgent = 警察（けいさつ）：いそがない とき
hotline-coast_guard = うみの 事故（じこ）（海上保安庁）
hotline-ambulance_advice = きゅうきゅうしゃを よぶか きく
hotline-immigration_information = にゅうかんの でんわあんない
hotline-fresc = がいこくじんを たすける FRESC
hotline-ssw_call_centre = とくていぎのうの 電話（でんわ）
hotline-consultation_centres = ちかくの 相談（そうだん）センター
hotline-tokyo_navi = とうきょう：いろいろな ことば
hotline-vietnam_embassy = ベトナム大使館（たいしかん）
hotline-indonesia_embassy = インドネシア大使館（たいしかん）
hotline-labour_standards = ろうどうじょうけんほっとライン
hotline-labour_foreign_mhlw = はたらく がいこくじんの そうだん
hotline-fresc_labour = がいこくの ひと（東京労働局）
hotline-labour_bureau_corner = ろうどうの そうだんコーナー
hotline-labour_standards_office = はたらく きまり（労働基準監督署）
hotline-harassment_room = 職場（しょくば）の いやがらせ
hotline-care_jicwels = 介護（かいご）の ひと：JICWELS
hotline-construction_fits = 建設（けんせつ）の ひと：FITS
hotline-human_rights = じんけん、がいこくの ことば
hotline-human_rights_ja = じんけん、日本語（にほんご）で
hotline-houterasu = ほうりつの こと：法（ほう）テラス
hotline-dv_plus = 家族（かぞく）が たたく（DV）
hotline-dv_navi = DV：ちかくの そうだんセンター
hotline-sexual_violence = むりに さわられた（性暴力）
hotline-yorisoi = よりそい：何（なん）でも そうだん
hotline-tell = TELL：なやみ、英語（えいご）で
# #いのちSOS, for people who think of killing themselves.
hotline-suicide_line_sos = 死（し）にたいと おもう：にほんご
hotline-kokoro_line = 心（こころ）の 健康（けんこう）
hotline-medical_interpreting = ことばが わかる いしゃ：AMDA
hotline-consumer = かいものの もんだい（消費者）
hotline-my_number = マイナンバーの 電話（でんわ）
hotline-nenkin_dial = 年金（ねんきん）の 電話（でんわ）
# For tourists.
hotline-visitor_hotline = りょこうする ひとの 電話（でんわ）
hotline-disaster_message = さいがいの でんごんダイヤル
hotline-immigration_office = ちかくの にゅうかんの まどぐち
hotline-hello_work = ハローワーク：仕事（しごと）さがし
hotline-city_hall = し・く・まち・むらの やくしょ
hotline-tax_office = 税務署（ぜいむしょ）（税金）
hotline-pension_office = 年金事務所（ねんきんじむしょ）
hotline-embassy = 自分（じぶん）の くにの たいしかん
hotline-licence_centre = うんてんめんきょセンター
