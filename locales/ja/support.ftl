## The ten supports

support-guidance = 事前ガイダンス
support-transport = 出入国する際の送迎
support-housing = 住居確保・生活に必要な契約支援
support-orientation = 生活オリエンテーション
support-accompany = 公的手続等への同行
support-japanese = 日本語学習の機会の提供
support-consult = 相談・苦情への対応
support-exchange = 日本人との交流促進
support-job_change = 転職支援（人員整理等の場合）
support-interview = 定期的な面談・行政機関への通報
