// What Node says of a command line, for people who know neither.
import { errorCode } from './error-code.ts';

/**
 * @param error what parseArgs threw
 * @param usage where the options are told: `不带文件运行 npm run import，可以看到全部选项和写法`
 */
export const toldCommandLine = (error: unknown, usage: { zh: string; en: string }): Error => {
  const said = error instanceof Error ? error.message : String(error);
  const [option = ''] = /--?[\w-]+/.exec(said) ?? [];
  const [zh, en] =
    errorCode(error) === 'ERR_PARSE_ARGS_UNKNOWN_OPTION'
      ? [`没有选项 ${option}`, `There is no option ${option}`]
      : [`选项 ${option} 的写法不对，值以“-”开头时要写成 ${option}=值`, `The option ${option} is not written rightly; a value that begins with "-" is written as ${option}=VALUE`];
  return new Error(`${zh}。${usage.zh}。${en}. ${usage.en}`, { cause: error });
};
