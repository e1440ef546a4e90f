## Offices that answer the telephone

hotline-police = 警察（遇到危险时）
hotline-ambulance_fire = 救护车和火灾
hotline-police_not_urgent = 警察：不紧急的事
hotline-coast_guard = 海上紧急情况：海上保安厅
hotline-ambulance_advice = 要不要叫救护车？
hotline-immigration_information = 入管信息中心
hotline-fresc = 外国人在留支援中心FRESC
hotline-ssw_call_centre = 特定技能咨询电话
hotline-consultation_centres = 您附近的外国人咨询窗口
hotline-tokyo_navi = 东京：多语言咨询
hotline-vietnam_embassy = 越南大使馆
hotline-indonesia_embassy = 印度尼西亚大使馆
hotline-labour_standards = 劳动条件咨询热线
hotline-labour_foreign_mhlw = 外国员工咨询电话
hotline-fresc_labour = 东京劳动局：外国人咨询
hotline-labour_bureau_corner = 综合劳动咨询窗口
hotline-labour_standards_office = 劳动基准监督署
hotline-harassment_room = 职场骚扰、欺负
hotline-care_jicwels = 护理员工：JICWELS
hotline-construction_fits = 建设员工：FITS
hotline-human_rights = 人权咨询（外语）
hotline-human_rights_ja = 人权咨询（日语）
hotline-houterasu = 法律信息（法テラス）
hotline-dv_plus = 家庭暴力咨询
hotline-dv_navi = 家庭暴力：最近的窗口
hotline-sexual_violence = 性暴力：最近的窗口
hotline-yorisoi = Yorisoi热线：任何烦恼
hotline-tell = TELL：心里烦恼（英语）
# #いのちSOS, for people who think of killing themselves.
hotline-suicide_line_sos = 不想活下去时（日语）
hotline-kokoro_line = 心理健康
hotline-medical_interpreting = 能说您的语言的医院：AMDA
hotline-consumer = 消费者热线
hotline-my_number = 个人编号（My Number）电话
hotline-nenkin_dial = 年金电话
# For tourists.
hotline-visitor_hotline = 旅客热线
hotline-disaster_message = 灾害留言电话
hotline-immigration_office = 您所在地区的入管局
hotline-hello_work = Hello Work：找工作
hotline-city_hall = 市区町村政府
hotline-tax_office = 税务署
hotline-pension_office = 年金事务所
hotline-embassy = 您国家的大使馆或领事馆
hotline-licence_centre = 驾照中心
