## The ten supports

support-guidance = Giải thích trước khi bạn bắt đầu (事前ガイダンス)
support-transport = Đón và tiễn ở sân bay (送迎)
support-housing = Nhà ở và hợp đồng cho cuộc sống (住居・契約支援)
support-orientation = Hướng dẫn về cuộc sống ở Nhật (生活オリエンテーション)
support-accompany = Đi cùng bạn đến các cơ quan (公的手続等への同行)
support-japanese = Học tiếng Nhật (日本語学習)
support-consult = Tư vấn và khiếu nại (相談・苦情)
support-exchange = Gặp gỡ, giao lưu với người Nhật (日本人との交流)
support-job_change = Giúp tìm việc mới (転職支援)
support-interview = Phỏng vấn định kỳ, báo cho cơ quan nhà nước (定期面談)
