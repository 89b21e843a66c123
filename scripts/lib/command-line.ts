// What Node says of a command line, for people who know neither.
import { errorCode } from './error-code.ts';

const toldCommandLine = (error: unknown, usage: { zh: string; en: string }): Error => {
  const said = error instanceof Error ? error.message : String(error);
  const [option = ''] = /--?[\w-]+/.exec(said) ?? [];
  const [, argument = ''] = /'(.*)'/.exec(said) ?? [];
  const code = errorCode(error);
  const [zh, en] =
    code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION'
      ? [`没有选项 ${option}`, `There is no option ${option}`]
      : code === 'ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL'
      ? [`多出了“${argument}”，值要写在选项后面，有空格时加引号`, `"${argument}" belongs to no option; a value stands behind its option, in quotation marks if it holds spaces`]
      : [`选项 ${option} 的写法不对，值以“-”开头时要写成 ${option}=值`, `The option ${option} is not written rightly; a value that begins with "-" is written as ${option}=VALUE`];
  return new Error(`${zh}。${usage.zh}。${en}. ${usage.en}`, { cause: error });
};

/**
 * What a parse of the command line returns.
 * @param usage where the options are told: `不带文件运行 npm run import，可以看到全部选项和写法`; the Chinese without its full stop
 * @throws Error that tells in both languages what parseArgs threw
 */
export const parsedCommandLine = <Parsed>(parse: () => Parsed, usage: { zh: string; en: string }): Parsed => {
  try {
    return parse();
  } catch (error) {
    throw toldCommandLine(error, usage);
  }
};
