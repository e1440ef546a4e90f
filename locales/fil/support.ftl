## The ten supports

support-guidance = Paliwanag bago ka magsimula (事前ガイダンス)
support-transport = Sundo at hatid sa airport (送迎)
support-housing = Tirahan at mga kontrata sa pang-araw-araw na buhay (住居・契約支援)
support-orientation = Orientation sa buhay sa Japan (生活オリエンテーション)
support-accompany = Pagsama sa mga opisina (公的手続等への同行)
support-japanese = Pag-aaral ng Japanese (日本語学習)
support-consult = Konsultasyon at reklamo (相談・苦情)
support-exchange = Pakikipagkilala sa mga Hapon (日本人との交流)
support-job_change = Tulong sa bagong trabaho (転職支援)
support-interview = Mga regular interview, pag-report sa awtoridad (定期面談)
