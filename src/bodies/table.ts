/**
 * The bodies of the State and the Party, with the days from and to which a name is in use. Dates of merged ministries
 * and departments: resolution 176/2025/QH15, in force 2025-03-01; of provinces: resolution 202/2025/QH15, new
 * authorities from 2025-07-01; of the end of the district level: law 72/2025/QH15, 2025-07-01; of the cities of 2026:
 * resolutions 30, 36 and 39/2026/QH16. Day by day the departments of a province differ by some weeks.
 *
 * name, abbreviation, level, parent, from, to, successors (joined by `|`)
 */
export const BODIES = `
Quốc hội;QH;central
Ủy ban Thường vụ Quốc hội;UBTVQH;central
Chủ tịch nước;CTN;central
Chính phủ;CP;central
Thủ tướng Chính phủ;TTg;central
Văn phòng Quốc hội;VPQH;central
Văn phòng Chủ tịch nước;VPCTN;central
Tòa án nhân dân tối cao;TANDTC;central
Viện kiểm sát nhân dân tối cao;VKSNDTC;central
Kiểm toán nhà nước;KTNN;central
Bộ Quốc phòng;BQP;ministry;Chính phủ
Bộ Công an;BCA;ministry;Chính phủ
Bộ Ngoại giao;BNG;ministry;Chính phủ
Bộ Nội vụ;BNV;ministry;Chính phủ
Bộ Tư pháp;BTP;ministry;Chính phủ
Bộ Tài chính;BTC;ministry;Chính phủ
Bộ Công Thương;BCT;ministry;Chính phủ
Bộ Nông nghiệp và Môi trường;BNNMT;ministry;Chính phủ;2025-03-01
Bộ Xây dựng;BXD;ministry;Chính phủ
Bộ Văn hóa, Thể thao và Du lịch;BVHTTDL;ministry;Chính phủ
Bộ Khoa học và Công nghệ;BKHCN;ministry;Chính phủ
Bộ Giáo dục và Đào tạo;BGDĐT;ministry;Chính phủ
Bộ Y tế;BYT;ministry;Chính phủ
Bộ Dân tộc và Tôn giáo;BDTTG;ministry;Chính phủ;2025-03-01
Ngân hàng Nhà nước Việt Nam;NHNN;ministry;Chính phủ
Thanh tra Chính phủ;TTCP;ministry;Chính phủ
Văn phòng Chính phủ;VPCP;ministry;Chính phủ
Bộ Kế hoạch và Đầu tư;BKHĐT;ministry;Chính phủ;;2025-02-28;Bộ Tài chính
Bộ Lao động - Thương binh và Xã hội;BLĐTBXH;ministry;Chính phủ;;2025-02-28;Bộ Nội vụ
Bộ Giao thông vận tải;BGTVT;ministry;Chính phủ;;2025-02-28;Bộ Xây dựng
Bộ Tài nguyên và Môi trường;BTNMT;ministry;Chính phủ;;2025-02-28;Bộ Nông nghiệp và Môi trường
Bộ Nông nghiệp và Phát triển nông thôn;BNNPTNT;ministry;Chính phủ;;2025-02-28;Bộ Nông nghiệp và Môi trường
Bộ Thông tin và Truyền thông;BTTTT;ministry;Chính phủ;;2025-02-28;Bộ Khoa học và Công nghệ|Bộ Văn hóa, Thể thao và Du lịch
Ủy ban Dân tộc;UBDT;ministry;Chính phủ;;2025-02-28;Bộ Dân tộc và Tôn giáo
Bảo hiểm xã hội Việt Nam;BHXHVN;agency;Bộ Tài chính
Ủy ban Quản lý vốn nhà nước tại doanh nghiệp;;agency;Chính phủ;;2025-02-28;Bộ Tài chính
Đài Truyền hình Việt Nam;;agency;Chính phủ
Đài Tiếng nói Việt Nam;;agency;Chính phủ
Thông tấn xã Việt Nam;;agency;Chính phủ
Viện Hàn lâm Khoa học và Công nghệ Việt Nam;;agency;Chính phủ
Viện Hàn lâm Khoa học xã hội Việt Nam;;agency;Chính phủ
Cục Văn thư và Lưu trữ nhà nước;VTLTNN;agency;Bộ Nội vụ
Văn phòng Trung ương Đảng;VPTW;party
Ủy ban Kiểm tra Trung ương;UBKTTW;party
Ban Tổ chức Trung ương;BTCTW;party
Ban Nội chính Trung ương;BNCTW;party
Ban Tuyên giáo Trung ương;BTGTW;party;;;2025-02-28;Ban Tuyên giáo và Dân vận Trung ương
Ban Dân vận Trung ương;BDVTW;party;;;2025-02-28;Ban Tuyên giáo và Dân vận Trung ương
Ban Tuyên giáo và Dân vận Trung ương;BTGDVTW;party;;2025-02-01
Ban Kinh tế Trung ương;BKTTW;party;;;2025-02-28;Ban Chính sách, chiến lược Trung ương
Ban Chính sách, chiến lược Trung ương;BCSCLTW;party;;2025-02-01
Ban Đối ngoại Trung ương;BĐNTW;party;;;2025-02-28;Bộ Ngoại giao
Quân ủy Trung ương;QUTW;party
Đảng ủy Công an Trung ương;ĐUCA;party
Tỉnh ủy;TU;party
Văn phòng Tỉnh ủy;VPTU;party
Ủy ban Kiểm tra Tỉnh ủy;UBKTTU;party
Ban Tổ chức Tỉnh ủy;BTCTU;party
Ban Nội chính Tỉnh ủy;BNCTU;party
Ban Tuyên giáo Tỉnh ủy;BTGTU;party;;;2025-02-28;Ban Tuyên giáo và Dân vận Tỉnh ủy
Ban Dân vận Tỉnh ủy;BDVTU;party;;;2025-02-28;Ban Tuyên giáo và Dân vận Tỉnh ủy
Ban Tuyên giáo và Dân vận Tỉnh ủy;BTGDVTU;party;;2025-02-01
Văn phòng Ủy ban nhân dân tỉnh;VPUBND;department;Ủy ban nhân dân tỉnh
Văn phòng Đoàn đại biểu Quốc hội và Hội đồng nhân dân tỉnh;VPĐĐBQH&HĐND;province
Sở Nội vụ;SNV;department;Ủy ban nhân dân tỉnh
Sở Tư pháp;STP;department;Ủy ban nhân dân tỉnh
Sở Tài chính;STC;department;Ủy ban nhân dân tỉnh
Sở Công Thương;SCT;department;Ủy ban nhân dân tỉnh
Sở Xây dựng;SXD;department;Ủy ban nhân dân tỉnh
Sở Khoa học và Công nghệ;SKHCN;department;Ủy ban nhân dân tỉnh
Sở Văn hóa, Thể thao và Du lịch;SVHTTDL;department;Ủy ban nhân dân tỉnh
Sở Giáo dục và Đào tạo;SGDĐT;department;Ủy ban nhân dân tỉnh
Sở Y tế;SYT;department;Ủy ban nhân dân tỉnh
Thanh tra tỉnh;TTT;department;Ủy ban nhân dân tỉnh
Sở Nông nghiệp và Môi trường;SNNMT;department;Ủy ban nhân dân tỉnh;2025-03-01
Sở Ngoại vụ;SNgV;department;Ủy ban nhân dân tỉnh
Sở Dân tộc và Tôn giáo;SDTTG;department;Ủy ban nhân dân tỉnh;2025-03-01
Sở Du lịch;SDL;department;Ủy ban nhân dân tỉnh
Sở Quy hoạch - Kiến trúc;SQHKT;department;Ủy ban nhân dân tỉnh
Sở Văn hóa và Thể thao;SVHTT;department;Ủy ban nhân dân tỉnh
Sở Kế hoạch và Đầu tư;SKHĐT;department;Ủy ban nhân dân tỉnh;;2025-02-28;Sở Tài chính
Sở Lao động - Thương binh và Xã hội;SLĐTBXH;department;Ủy ban nhân dân tỉnh;;2025-02-28;Sở Nội vụ
Sở Giao thông vận tải;SGTVT;department;Ủy ban nhân dân tỉnh;;2025-02-28;Sở Xây dựng
Sở Tài nguyên và Môi trường;STNMT;department;Ủy ban nhân dân tỉnh;;2025-02-28;Sở Nông nghiệp và Môi trường
Sở Nông nghiệp và Phát triển nông thôn;SNNPTNT;department;Ủy ban nhân dân tỉnh;;2025-02-28;Sở Nông nghiệp và Môi trường
Sở Thông tin và Truyền thông;STTTT;department;Ủy ban nhân dân tỉnh;;2025-02-28;Sở Khoa học và Công nghệ|Sở Văn hóa, Thể thao và Du lịch
Ban Dân tộc;BDT;department;Ủy ban nhân dân tỉnh;;2025-02-28;Sở Dân tộc và Tôn giáo|Sở Nội vụ
Công an tỉnh;CAT;province
Bộ Chỉ huy Quân sự tỉnh;;province
Ban Quản lý Khu kinh tế, các khu công nghiệp;;province
Phòng Văn hóa - Xã hội;VHXH;commune;Ủy ban nhân dân xã;2025-07-01
Văn phòng Hội đồng nhân dân và Ủy ban nhân dân;VP;commune;Ủy ban nhân dân xã;2025-07-01
Trung tâm Phục vụ hành chính công;PVHCC;commune;Ủy ban nhân dân xã;2025-07-01
Ủy ban nhân dân tỉnh;UBND;province
Hội đồng nhân dân tỉnh;HĐND;province
Huyện ủy;HU;district;;;2025-06-30
Quận ủy;QU;district;;;2025-06-30
Thị ủy;ThU;district;;;2025-06-30
Ủy ban nhân dân huyện;UBND;district;;;2025-06-30
Ủy ban nhân dân quận;UBND;district;;;2025-06-30
Ủy ban nhân dân thị xã;UBND;district;;;2025-06-30
Ủy ban nhân dân thị trấn;UBND;district;;;2025-06-30
Hội đồng nhân dân huyện;HĐND;district;;;2025-06-30
Hội đồng nhân dân quận;HĐND;district;;;2025-06-30
Hội đồng nhân dân thị xã;HĐND;district;;;2025-06-30
Hội đồng nhân dân thị trấn;HĐND;district;;;2025-06-30
Thanh tra huyện;;district;;;2025-06-30
Công an huyện;CAH;district;;;2025-02-28;Công an tỉnh
Ủy ban nhân dân xã;UBND;commune
Ủy ban nhân dân phường;UBND;commune
Ủy ban nhân dân đặc khu;UBND;commune;;2025-07-01
Hội đồng nhân dân xã;HĐND;commune
Hội đồng nhân dân phường;HĐND;commune
`;

/** name, from, to, successor: provinces and cities under central rule. */
export const PROVINCES = `
thành phố Hà Nội
tỉnh Cao Bằng
tỉnh Hà Giang;;2025-06-30;tỉnh Tuyên Quang
tỉnh Tuyên Quang
tỉnh Điện Biên
tỉnh Lai Châu
tỉnh Sơn La
tỉnh Lào Cai
tỉnh Yên Bái;;2025-06-30;tỉnh Lào Cai
tỉnh Bắc Kạn;;2025-06-30;tỉnh Thái Nguyên
tỉnh Thái Nguyên
tỉnh Lạng Sơn
tỉnh Quảng Ninh;;2026-08-31;thành phố Quảng Ninh
thành phố Quảng Ninh;2026-09-01
tỉnh Bắc Giang;;2025-06-30;tỉnh Bắc Ninh
tỉnh Bắc Ninh;;2026-09-19;thành phố Bắc Ninh
thành phố Bắc Ninh;2026-09-20
tỉnh Hòa Bình;;2025-06-30;tỉnh Phú Thọ
tỉnh Vĩnh Phúc;;2025-06-30;tỉnh Phú Thọ
tỉnh Phú Thọ
tỉnh Hải Dương;;2025-06-30;thành phố Hải Phòng
thành phố Hải Phòng
tỉnh Thái Bình;;2025-06-30;tỉnh Hưng Yên
tỉnh Hưng Yên
tỉnh Hà Nam;;2025-06-30;tỉnh Ninh Bình
tỉnh Nam Định;;2025-06-30;tỉnh Ninh Bình
tỉnh Ninh Bình
tỉnh Thanh Hóa
tỉnh Nghệ An
tỉnh Hà Tĩnh
tỉnh Quảng Bình;;2025-06-30;tỉnh Quảng Trị
tỉnh Quảng Trị
tỉnh Thừa Thiên Huế;;2024-12-31;thành phố Huế
thành phố Huế;2025-01-01
tỉnh Quảng Nam;;2025-06-30;thành phố Đà Nẵng
thành phố Đà Nẵng
tỉnh Kon Tum;;2025-06-30;tỉnh Quảng Ngãi
tỉnh Quảng Ngãi
tỉnh Bình Định;;2025-06-30;tỉnh Gia Lai
tỉnh Gia Lai
tỉnh Ninh Thuận;;2025-06-30;tỉnh Khánh Hòa
tỉnh Khánh Hòa
tỉnh Phú Yên;;2025-06-30;tỉnh Đắk Lắk
tỉnh Đắk Lắk
tỉnh Đắk Nông;;2025-06-30;tỉnh Lâm Đồng
tỉnh Bình Thuận;;2025-06-30;tỉnh Lâm Đồng
tỉnh Lâm Đồng
tỉnh Bình Phước;;2025-06-30;tỉnh Đồng Nai
tỉnh Đồng Nai;;2026-04-29;thành phố Đồng Nai
thành phố Đồng Nai;2026-04-30
tỉnh Bình Dương;;2025-06-30;Thành phố Hồ Chí Minh
tỉnh Bà Rịa - Vũng Tàu;;2025-06-30;Thành phố Hồ Chí Minh
Thành phố Hồ Chí Minh
tỉnh Long An;;2025-06-30;tỉnh Tây Ninh
tỉnh Tây Ninh
tỉnh Tiền Giang;;2025-06-30;tỉnh Đồng Tháp
tỉnh Đồng Tháp
tỉnh Bến Tre;;2025-06-30;tỉnh Vĩnh Long
tỉnh Trà Vinh;;2025-06-30;tỉnh Vĩnh Long
tỉnh Vĩnh Long
tỉnh Kiên Giang;;2025-06-30;tỉnh An Giang
tỉnh An Giang
tỉnh Sóc Trăng;;2025-06-30;thành phố Cần Thơ
tỉnh Hậu Giang;;2025-06-30;thành phố Cần Thơ
thành phố Cần Thơ
tỉnh Bạc Liêu;;2025-06-30;tỉnh Cà Mau
tỉnh Cà Mau
`;
