## The ten supports

support-guidance = सुरु गर्नुअघिको जानकारी (事前ガイダンス)
support-transport = एयरपोर्टमा लिन जाने र छोड्न जाने (送迎)
support-housing = घर र दैनिक जीवनका सम्झौता (住居・契約支援)
support-orientation = जापानको जीवनबारे जानकारी (生活オリエンテーション)
support-accompany = कार्यालयमा सँगै जाने (公的手続等への同行)
support-japanese = जापानी भाषा सिक्ने (日本語学習)
support-consult = परामर्श र गुनासो (相談・苦情)
support-exchange = जापानीहरूसँग भेटघाट (日本人との交流)
support-job_change = नयाँ काम खोज्न मद्दत (転職支援)
support-interview = नियमित भेटघाट, सरकारी कार्यालयलाई खबर (定期面談)
