## The ten supports

support-guidance = Explanation before you start (事前ガイダンス)
support-transport = Pick-up and send-off at the airport (送迎)
support-housing = Housing and contracts for daily life (住居・契約支援)
support-orientation = Introduction to life in Japan (生活オリエンテーション)
support-accompany = Going with you to offices (公的手続等への同行)
support-japanese = Learning Japanese (日本語学習)
support-consult = Consultation and complaints (相談・苦情)
support-exchange = Meeting Japanese people (日本人との交流)
support-job_change = Help to find a new job (転職支援)
support-interview = Regular interviews, reporting to the authorities (定期面談)
