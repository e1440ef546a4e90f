## The ten supports

support-guidance = 开始工作前的说明（事前ガイダンス）
support-transport = 机场接送（送迎）
support-housing = 住房和生活所需的合同（住居・契約支援）
support-orientation = 日本生活介绍（生活オリエンテーション）
support-accompany = 陪您去政府机关（公的手続等への同行）
support-japanese = 学习日语（日本語学習）
support-consult = 咨询和投诉（相談・苦情）
support-exchange = 和日本人交流（日本人との交流）
support-job_change = 帮您找新工作（転職支援）
support-interview = 定期面谈、向政府机关上报（定期面談）
