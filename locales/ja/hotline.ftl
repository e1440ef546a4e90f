## Offices that answer the telephone

hotline-police = 警察（緊急）
hotline-ambulance_fire = 救急・消防
hotline-police_not_urgent = 警察相談専用電話（緊急でないとき）
hotline-immigration_information = 外国人在留総合インフォメーションセンター
hotline-fresc = 外国人在留支援センター（FRESC）
hotline-labour_standards = 労働条件相談ほっとライン
hotline-human_rights = 外国語人権相談ダイヤル
hotline-houterasu = 法テラス（多言語情報提供サービス）
hotline-dv_plus = DV相談プラス
hotline-yorisoi = よりそいホットライン
hotline-tell = TELL（英語いのちの電話）
