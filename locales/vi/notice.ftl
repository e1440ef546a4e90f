# Tin: nhân viên gửi cho nhiều người cùng lúc.

notice-other_language = ℹ️ Chưa có bản bằng ngôn ngữ của bạn. Nếu không hiểu, hãy hỏi chúng tôi trong cuộc trò chuyện này.
notice-corrected = ✏️ Chúng tôi đã sửa tin này.
notice-taken_back = 🗑 <b>Xin bỏ qua tin của chúng tôi ngày { DAY($on) }.</b> Tin đó gửi nhầm.
notice-test = 🧪 Bản thử của thông báo { $notice }: { LANGUAGE($locale) }. Chỉ bạn thấy tin này.
notice-button-link = 🔗 Mở trang
