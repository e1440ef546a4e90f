# News: what staff write to many people at once.

notice-other_language = ℹ️ There is no text in your language yet. Ask us in this chat if you do not understand.
notice-corrected = ✏️ We have changed this message.
notice-taken_back = 🗑 <b>Please ignore our message of { DAY($on) }.</b> It was a mistake.
notice-test = 🧪 Test of notice { $notice }: { LANGUAGE($locale) }. Only you see this.
notice-button-link = 🔗 Open the page
