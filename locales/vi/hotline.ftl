## Offices that answer the telephone

hotline-police = Cảnh sát: khi bạn gặp nguy hiểm (警察)
hotline-ambulance_fire = Cấp cứu và cứu hỏa (救急・消防)
hotline-police_not_urgent = Cảnh sát: việc không khẩn cấp (警察相談)
hotline-immigration_information = Trung tâm thông tin về lưu trú cho người nước ngoài (外国人在留総合インフォメーションセンター)
hotline-fresc = Trung tâm hỗ trợ lưu trú cho người nước ngoài (FRESC)
hotline-labour_standards = Đường dây tư vấn về điều kiện lao động (労働条件相談ほっとライン)
hotline-human_rights = Tư vấn nhân quyền bằng tiếng nước ngoài (外国語人権相談ダイヤル)
hotline-houterasu = Thông tin pháp luật, Houterasu (法テラス)
hotline-dv_plus = Bạo lực trong gia đình (DV相談プラス)
hotline-yorisoi = Đường dây Yorisoi cho mọi nỗi lo (よりそいホットライン)
hotline-tell = TELL, hỗ trợ tinh thần bằng tiếng Anh
