## Offices that answer the telephone

hotline-police = Police: you are in danger (警察)
hotline-ambulance_fire = Ambulance and fire (救急・消防)
hotline-police_not_urgent = Police: not urgent (警察相談)
hotline-immigration_information = Immigration information centre (外国人在留総合インフォメーションセンター)
hotline-fresc = Foreign Residents Support Center (FRESC)
hotline-labour_standards = Labour Standards Advice Hotline (労働条件相談ほっとライン)
hotline-human_rights = Human-rights line in foreign languages (外国語人権相談ダイヤル)
hotline-houterasu = Legal information, Houterasu (法テラス)
hotline-dv_plus = Violence in the family (DV相談プラス)
hotline-yorisoi = Yorisoi hotline for any worry (よりそいホットライン)
hotline-tell = TELL, emotional support in English
