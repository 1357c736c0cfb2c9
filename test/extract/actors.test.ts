import { describe, expect, it } from 'vitest';
import { actorsIn } from '../../src/extract/actors.ts';
import { frameOf } from '../../src/extract/frames.ts';
import { coordinatorsIn, recipientsIn } from '../../src/extract/roles.ts';

const namesIn = (text: string): string[] => actorsIn(text, 0, text.length).map(({ name }) => name);

describe('a list of bodies', () => {
  it.each([
    ['Công an tỉnh, Sở Y tế', ['Công an tỉnh', 'Sở Y tế']],
    ['các sở, ban, ngành', ['các sở, ban, ngành']],
    [
      'Thủ trưởng các sở, ban, ngành; Chủ tịch UBND các huyện',
      ['Thủ trưởng các sở, ban, ngành', 'Chủ tịch UBND các huyện'],
    ],
    ['các Sở: Tài chính, Y tế', ['Sở Tài chính', 'Sở Y tế']],
    [
      'Giám đốc các Sở: Nội vụ, Giáo dục và Đào tạo và Chủ tịch UBND các xã',
      ['Giám đốc Sở Nội vụ', 'Giám đốc Sở Giáo dục và Đào tạo', 'Chủ tịch UBND các xã'],
    ],
    ['UBND các tỉnh An Sơn, Bình Sơn', ['UBND các tỉnh An Sơn, Bình Sơn']],
    ['các Sở Công Thương', ['các Sở Công Thương']],
    ['Các cơ quan, đơn vị và UBND các xã, phường', ['Các cơ quan, đơn vị', 'UBND các xã, phường']],
    [
      'Sở Văn hóa, Thể thao và Du lịch, các doanh nghiệp',
      ['Sở Văn hóa, Thể thao và Du lịch', 'các doanh nghiệp'],
    ],
    [
      'Bộ Quốc phòng, Bộ Nội vụ và các bộ, cơ quan liên quan',
      ['Bộ Quốc phòng', 'Bộ Nội vụ', 'các bộ, cơ quan liên quan'],
    ],
    ['Văn phòng HĐND và UBND xã', ['Văn phòng HĐND và UBND xã']],
    [
      'các Ban của Hội đồng nhân dân và đại biểu Hội đồng nhân dân xã',
      ['các Ban của Hội đồng nhân dân', 'đại biểu Hội đồng nhân dân xã'],
    ],
    [
      'Ban Quản lý Khu kinh tế và các khu công nghiệp tỉnh',
      ['Ban Quản lý Khu kinh tế và các khu công nghiệp tỉnh'],
    ],
    ['đồng chí Nguyễn Văn An, Phó Chủ tịch UBND tỉnh', ['đồng chí Nguyễn Văn An, Phó Chủ tịch UBND tỉnh']],
    [
      'Đồng chí Nguyễn Văn An, Chủ tịch UBND phường, Trưởng Ban',
      ['Đồng chí Nguyễn Văn An, Chủ tịch UBND phường, Trưởng Ban'],
    ],
    ['Trưởng Ban, Phó Trưởng Ban', ['Trưởng Ban', 'Phó Trưởng Ban']],
    ['các cơ quan chức năng và chính quyền địa phương', ['các cơ quan chức năng', 'chính quyền địa phương']],
    ['Các sở, ban, ngành (sau đây gọi tắt là cơ quan)', ['Các sở, ban, ngành']],
  ])('“%s”', (text, names) => {
    expect(namesIn(text)).toEqual(names);
  });
});

describe('who a sentence tells', () => {
  const told = (sentence: string): string => {
    const frame = frameOf(sentence);
    return frame
      ? `${frame.actors.map(({ name }) => name).join(' + ')} > ${sentence.slice(frame.predicate)}`
      : '';
  };
  it.each([
    ['Giao Sở Nội vụ theo dõi, đôn đốc.', 'Sở Nội vụ > theo dõi, đôn đốc.'],
    ['Chủ tịch UBND tỉnh yêu cầu các sở, ban, ngành rà soát.', 'các sở, ban, ngành > rà soát.'],
    ['Trên cơ sở báo cáo của các đơn vị, Sở Xây dựng tổng hợp.', 'Sở Xây dựng > tổng hợp.'],
    ['Công an xã: Phối hợp với các thôn.', 'Công an xã > Phối hợp với các thôn.'],
    [
      'Các Sở: Tài chính, Y tế kịp thời xuất cấp vật tư.',
      'Sở Tài chính + Sở Y tế > kịp thời xuất cấp vật tư.',
    ],
    ['Sở Tư pháp thẩm định dự thảo, gửi Sở Nội vụ.', 'Sở Tư pháp > thẩm định dự thảo, gửi Sở Nội vụ.'],
    [
      'Cơ quan quản lý nhà nước về giá tổng hợp số liệu.',
      'Cơ quan quản lý nhà nước về giá > tổng hợp số liệu.',
    ],
    ['Chế độ báo cáo: Các cơ quan báo cáo về Sở Y tế.', 'Các cơ quan > báo cáo về Sở Y tế.'],
    [
      'Chế độ báo cáo: Định kỳ trước ngày 15 hằng tháng, các cơ quan báo cáo về Sở Y tế.',
      'các cơ quan > báo cáo về Sở Y tế.',
    ],
    ['Các chủ đầu tư rà soát tiến độ.', 'Các chủ đầu tư > rà soát tiến độ.'],
    [
      'Các cơ quan, tổ chức, cá nhân chấp hành quy định.',
      'Các cơ quan, tổ chức, cá nhân > chấp hành quy định.',
    ],
    [
      'Các cơ quan được phân công phụ trách tiêu chí xây dựng kế hoạch.',
      'Các cơ quan được phân công phụ trách tiêu chí > xây dựng kế hoạch.',
    ],
    [
      'Phòng Công nghệ thông tin phối hợp với các khoa.',
      'Phòng Công nghệ thông tin > phối hợp với các khoa.',
    ],
    ['Các khoa, viện nhập điểm lên phần mềm.', 'Các khoa, viện > nhập điểm lên phần mềm.'],
    ['Các chủ rừng: Phát dọn thực bì.', 'Các chủ rừng > Phát dọn thực bì.'],
    ['Các bộ phận báo cáo tiến độ.', 'Các bộ phận > báo cáo tiến độ.'],
    [
      'Các Phó Giám đốc theo lĩnh vực phụ trách kiểm tra.',
      'Các Phó Giám đốc > theo lĩnh vực phụ trách kiểm tra.',
    ],
    [
      'Phòng Phổ biến, giáo dục pháp luật (Sở Tư pháp) biên soạn tài liệu, đăng tải.',
      'Phòng Phổ biến, giáo dục pháp luật (Sở Tư pháp) > biên soạn tài liệu, đăng tải.',
    ],
    [
      'Quá trình thực hiện có vướng mắc, các đơn vị phản ánh về Sở Tư pháp.',
      'các đơn vị > phản ánh về Sở Tư pháp.',
    ],
    ['Phòng Đào tạo xếp lịch thi.', 'Phòng Đào tạo > xếp lịch thi.'],
    ['Đoàn Thanh niên xã đảm nhận việc trang trí.', 'Đoàn Thanh niên xã > đảm nhận việc trang trí.'],
    ['Các chi bộ trực thuộc lãnh đạo việc học tập.', 'Các chi bộ trực thuộc > lãnh đạo việc học tập.'],
    ['Các cơ sở lưu trú công khai giá phòng.', 'Các cơ sở lưu trú > công khai giá phòng.'],
    ['Người được giao giải quyết công việc mở hồ sơ.', 'Người được giao giải quyết công việc > mở hồ sơ.'],
    [
      'Giao ông Lý Văn An, Phó Hiệu trưởng phụ trách đào tạo chỉ đạo việc thi.',
      'ông Lý Văn An, Phó Hiệu trưởng phụ trách đào tạo > chỉ đạo việc thi.',
    ],
    [
      'Các đơn vị chưa gửi báo cáo khẩn trương hoàn thành.',
      'Các đơn vị chưa gửi báo cáo > khẩn trương hoàn thành.',
    ],
    [
      'Kết thúc Ngày hội, Ban Công tác Mặt trận các thôn báo cáo kết quả.',
      'Ban Công tác Mặt trận các thôn > báo cáo kết quả.',
    ],
  ])('“%s”', (sentence, expected) => {
    expect(told(sentence)).toBe(expected);
  });

  it.each([
    'Các địa phương đã tổ chức sơ tán người dân.',
    'Sở Nội vụ nhận được Công văn của Bộ Nội vụ.',
    'Tổng hợp tình hình của các cơ quan, đơn vị, báo cáo UBND tỉnh.',
    'Tổ chức hội nghị tập huấn cho cán bộ.',
    'Trường hợp có vướng mắc thì báo cáo.',
    'Nhiệm vụ được giao Sở Y tế đã hoàn thành.',
    'Một số đơn vị chưa chủ động phối hợp với Công an xã.',
    'Chủ rừng nào để xảy ra cháy rừng phải chịu trách nhiệm.',
    'Tổ công tác tự giải thể sau khi hoàn thành nhiệm vụ.',
    'Ngày 15/12/2025, Sở Nội vụ đã ban hành Công văn số 45/SNV-CCHC đề nghị các sở tự chấm điểm.',
  ])('nobody: “%s”', (sentence) => {
    expect(told(sentence)).toBe('');
  });
});

describe('the other roles', () => {
  it('are those a task is done with', () => {
    const text = 'chủ trì, phối hợp với Công an tỉnh và các đơn vị liên quan tổ chức kiểm tra';
    expect(coordinatorsIn(text).map(({ name }) => name)).toEqual(['Công an tỉnh', 'các đơn vị liên quan']);
  });

  it.each([
    ['phối hợp với Thuế tỉnh Bình Sơn thanh tra các mỏ', ['Thuế tỉnh Bình Sơn']],
    ['phối hợp với Khoa Khám bệnh, Ký túc xá xây dựng phần mềm', ['Khoa Khám bệnh', 'Ký túc xá']],
    ['phối hợp với trường mầm non vận động phụ huynh', ['trường mầm non']],
    ['phối hợp với tổ chức hội nghị', []],
    ['chủ trì, cùng Sở Tài chính và Công an tỉnh kiểm tra', ['Sở Tài chính', 'Công an tỉnh']],
    [
      'phối hợp với các Sở: Tài chính, Y tế và các đơn vị liên quan rà soát',
      ['Sở Tài chính', 'Sở Y tế', 'các đơn vị liên quan'],
    ],
    ['chủ trì cùng Công an xã, Trưởng thôn cưỡng chế tháo dỡ công trình', ['Công an xã', 'Trưởng thôn']],
    ['phối hợp với các đơn vị trong khối rà soát', ['các đơn vị trong khối']],
    ['phối hợp với Công an xã trong tháng 6/2026', ['Công an xã']],
    [
      'phối hợp với các cơ quan chức năng, chính quyền địa phương xử lý',
      ['các cơ quan chức năng', 'chính quyền địa phương'],
    ],
  ])('as written: “%s”', (text, names) => {
    expect(coordinatorsIn(text).map(({ name }) => name)).toEqual(names);
  });

  it.each([
    ['báo cáo kết quả về UBND tỉnh (qua Sở Tài chính) trước ngày 10/6', ['UBND tỉnh', 'Sở Tài chính']],
    ['gửi Sở Nội vụ để tổng hợp, báo cáo UBND tỉnh', ['Sở Nội vụ']],
    ['trình Ủy ban nhân dân tỉnh phê duyệt', ['Ủy ban nhân dân tỉnh']],
    ['hằng tháng báo cáo Giám đốc Bệnh viện tiến độ thực hiện', ['Giám đốc Bệnh viện']],
    ['hoàn thiện dự toán gửi Phòng Kinh tế thẩm định', ['Phòng Kinh tế']],
    ['báo cáo UBND tỉnh đến hết ngày 20/6/2026', ['UBND tỉnh']],
    ['báo cáo UBND tỉnh đúng tiến độ', ['UBND tỉnh']],
    ['báo động khi có cháy, thông tin ngay về UBND xã', ['UBND xã']],
    ['tuyên truyền, thông tin về Sở Y tế', []],
    ['phát hiện vi phạm phải báo ngay cho Phòng Kinh tế', ['Phòng Kinh tế']],
    ['theo báo Nhân dân', []],
    ['tham mưu UBND tỉnh ban hành kế hoạch', []],
    ['thực hiện chương trình của Bộ Y tế', []],
    ['tổng hợp, báo cáo, đề xuất Ủy ban nhân dân tỉnh', ['Ủy ban nhân dân tỉnh']],
  ])('and those its result goes to: “%s”', (text, names) => {
    expect(recipientsIn(text).map(({ name }) => name)).toEqual(names);
  });
});
