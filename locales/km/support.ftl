## The ten supports

support-guidance = ការពន្យល់មុនចាប់ផ្តើម (事前ガイダンス)
support-transport = ទទួល និងជូនទៅព្រលានយន្តហោះ (送迎)
support-housing = ផ្ទះ និងកិច្ចសន្យាសម្រាប់ការរស់នៅ (住居・契約支援)
support-orientation = ណែនាំអំពីការរស់នៅជប៉ុន (生活オリエンテーション)
support-accompany = ទៅការិយាល័យរដ្ឋជាមួយអ្នក (公的手続等への同行)
support-japanese = ការរៀនភាសាជប៉ុន (日本語学習)
support-consult = ការពិគ្រោះយោបល់ និងបណ្តឹងតវ៉ា (相談・苦情)
support-exchange = ការជួបជាមួយជនជាតិជប៉ុន (日本人との交流)
support-job_change = ជំនួយរកការងារថ្មី (転職支援)
support-interview = ការជួបពិភាក្សាជាប្រចាំ និងការរាយការណ៍ទៅអាជ្ញាធរ (定期面談)
